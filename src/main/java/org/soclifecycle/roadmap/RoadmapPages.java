package org.soclifecycle.roadmap;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Component;

/** Which of the pages a kind of programme has: those whose register its models fill. */
@Component("roadmapPages")
public class RoadmapPages {

    private final Blueprint blueprint;
    private final Programs programs;
    private final Map<String, List<RoadmapPage>> byKind = new ConcurrentHashMap<>();

    RoadmapPages(Blueprint blueprint, Programs programs) {
        this.blueprint = blueprint;
        this.programs = programs;
    }

    public List<RoadmapPage> of(String kind) {
        return byKind.computeIfAbsent(kind, this::offered);
    }

    private List<RoadmapPage> offered(String kind) {
        if (blueprint.kinds().stream().noneMatch(known -> known.code().equals(kind))) {
            return List.of();
        }
        Set<String> filled = blueprint.registersOf(kind);
        return Arrays.stream(RoadmapPage.values())
                .filter(page -> filled.contains(page.register()))
                .toList();
    }

    /**
     * The programme, if the person may see it and its kind has the page.
     *
     * @throws NotFound when there is no such programme or page
     */
    public ProgramRow require(RoadmapPage page, String key, Actor actor) {
        ProgramRow program = programs.find(key, actor);
        if (!of(program.kind()).contains(page)) {
            throw new NotFound(
                    "The programme " + program.key() + " has no such page: its tasks record nothing for it.");
        }
        return program;
    }
}
