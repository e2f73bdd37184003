package org.soclifecycle.work;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.engine.Processes;
import org.springframework.stereotype.Component;

/** What the phases are called in which work happens. */
@Component
public class Phases {

    private final Blueprint blueprint;
    private final Processes processes;

    Phases(Blueprint blueprint, Processes processes) {
        this.blueprint = blueprint;
        this.processes = processes;
    }

    /** The name of the phase the item belongs to; null where it belongs to none. */
    public @Nullable String nameOf(WorkItem item) {
        return processes.callers(item.processInstanceId()).stream()
                .map(blueprint::findProcess)
                .flatMap(process -> process.map(ProcessDef::phaseName).stream())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The ordinals of all phases with their names; several kinds of programme may name one ordinal differently. */
    public Map<Integer, String> all() {
        return blueprint.kinds().stream()
                .flatMap(kind -> kind.phases().stream())
                .collect(Collectors.toMap(
                        PhaseDef::ordinal,
                        PhaseDef::name,
                        (one, other) -> one.equals(other) ? one : one + " / " + other,
                        TreeMap::new));
    }
}
