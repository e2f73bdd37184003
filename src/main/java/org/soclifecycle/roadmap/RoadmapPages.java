package org.soclifecycle.roadmap;

import java.util.List;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.RegisterPages;
import org.springframework.stereotype.Component;

/** Which of the pages a kind of programme has: those whose register its models fill. */
@Component("roadmapPages")
public class RoadmapPages {

    private final RegisterPages pages;

    RoadmapPages(RegisterPages pages) {
        this.pages = pages;
    }

    public List<RoadmapPage> of(String kind) {
        return pages.of(kind, RoadmapPage.values());
    }

    /**
     * The programme, if the person may see it and its kind has the page.
     *
     * @throws org.soclifecycle.core.NotFound when there is no such programme or page
     */
    public ProgramRow require(RoadmapPage page, String key, Actor actor) {
        return pages.require(page, key, actor);
    }
}
