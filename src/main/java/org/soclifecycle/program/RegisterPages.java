package org.soclifecycle.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Component;

/** Offers pages to programmes of those kinds whose tasks fill the registers that the pages show. */
@Component
public class RegisterPages {

    private final Blueprint blueprint;
    private final Programs programs;
    private final Map<String, Set<String>> filled = new ConcurrentHashMap<>();

    RegisterPages(Blueprint blueprint, Programs programs) {
        this.blueprint = blueprint;
        this.programs = programs;
    }

    /** Those of the pages that programmes of the kind have; none for a kind that the models no longer know. */
    public <P extends RegisterPage> List<P> of(String kind, P[] pages) {
        Set<String> registers = filled.computeIfAbsent(kind, this::registers);
        return Stream.of(pages)
                .filter(page -> registers.contains(page.register()))
                .toList();
    }

    private Set<String> registers(String kind) {
        boolean known = blueprint.kinds().stream().anyMatch(one -> one.code().equals(kind));
        return known ? blueprint.registersOf(kind) : Set.of();
    }

    /**
     * The programme, if the person may see it and its kind has the page.
     *
     * @throws NotFound when there is no such programme or page
     */
    public ProgramRow require(RegisterPage page, String key, Actor actor) {
        ProgramRow program = programs.find(key, actor);
        if (of(program.kind(), new RegisterPage[] {page}).isEmpty()) {
            throw new NotFound(
                    "The programme " + program.key() + " has no such page: its tasks record nothing for it.");
        }
        return program;
    }
}
