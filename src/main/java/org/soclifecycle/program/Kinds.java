package org.soclifecycle.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProgramKind;
import org.springframework.stereotype.Component;

/** The kinds of programme, in the order in which they are offered. */
@Component
public class Kinds {

    private final Blueprint blueprint;

    Kinds(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    public List<ProgramKind> all() {
        return List.copyOf(blueprint.kinds());
    }

    /** The kind of this code; the first one where there is none. */
    public ProgramKind chosen(@Nullable String code) {
        return find(code).orElseGet(() -> all().get(0));
    }

    /** What people call the kind; its code where the models know it no longer. */
    public String name(String code) {
        return find(code).map(ProgramKind::name).orElse(code);
    }

    private Optional<ProgramKind> find(@Nullable String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
