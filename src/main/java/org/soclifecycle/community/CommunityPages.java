package org.soclifecycle.community;

import java.util.List;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.RegisterPages;
import org.springframework.stereotype.Component;

/** Which of the pages a kind of programme has: those whose register its models fill. */
@Component("communityPages")
public class CommunityPages {

    private final RegisterPages pages;

    CommunityPages(RegisterPages pages) {
        this.pages = pages;
    }

    public List<CommunityPage> of(String kind) {
        return pages.of(kind, CommunityPage.values());
    }

    /** Whether there is somebody outside to ask. */
    public boolean hasOutsiders(String kind) {
        return !of(kind).isEmpty();
    }

    /**
     * The programme, if the person may see it and its kind has the page.
     *
     * @throws org.soclifecycle.core.NotFound when there is no such programme or page
     */
    public ProgramRow require(CommunityPage page, String key, Actor actor) {
        return pages.require(page, key, actor);
    }
}
