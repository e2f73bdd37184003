package org.soclifecycle.community;

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
@Component("communityPages")
public class CommunityPages {

    private final Blueprint blueprint;
    private final Programs programs;
    private final Map<String, List<CommunityPage>> byKind = new ConcurrentHashMap<>();

    CommunityPages(Blueprint blueprint, Programs programs) {
        this.blueprint = blueprint;
        this.programs = programs;
    }

    public List<CommunityPage> of(String kind) {
        return byKind.computeIfAbsent(kind, this::offered);
    }

    private List<CommunityPage> offered(String kind) {
        if (blueprint.kinds().stream().noneMatch(known -> known.code().equals(kind))) {
            return List.of();
        }
        Set<String> filled = blueprint.registersOf(kind);
        return Arrays.stream(CommunityPage.values())
                .filter(page -> filled.contains(page.register()))
                .toList();
    }

    /** Whether there is somebody outside to ask. */
    public boolean hasOutsiders(String kind) {
        return !of(kind).isEmpty();
    }

    /**
     * The programme, if the person may see it and its kind has the page.
     *
     * @throws NotFound when there is no such programme or page
     */
    public ProgramRow require(CommunityPage page, String key, Actor actor) {
        ProgramRow program = programs.find(key, actor);
        if (!of(program.kind()).contains(page)) {
            throw new NotFound(
                    "The programme " + program.key() + " has no such page: its tasks record nothing for it.");
        }
        return program;
    }
}
