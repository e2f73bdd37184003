package org.soclifecycle.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.blueprint.TaskDef;
import org.springframework.stereotype.Component;

/** What the models call the activities of a network, and to which phase each belongs. The models do not change. */
@Component
class StepNames {

    private final Blueprint blueprint;
    private final Map<String, String> elements = new ConcurrentHashMap<>();
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    StepNames(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    String of(Activity activity) {
        return name(activity.process(), activity.element());
    }

    private String name(String process, String element) {
        return elements.computeIfAbsent(
                process + "/" + element,
                key -> blueprint.process(process).nameOf(element).replace('\n', ' '));
    }

    /** The calls between the phase, where it lies in one, and the activity, in words. */
    String under(Activity activity, String kind) {
        return paths.computeIfAbsent(kind + ":" + activity.path(), key -> walk(activity.path(), kind));
    }

    private String walk(String path, String kind) {
        StringJoiner names = new StringJoiner(" · ");
        String process = blueprint.kind(kind).rootProcess();
        String[] steps = path.split("/");
        for (int step = 0; step < steps.length - 1; step++) {
            String element = steps[step].replaceAll("\\[\\d+]$", "");
            if (step > 0 || phase(kind, element).isEmpty()) {
                names.add(name(process, element));
            }
            process = blueprint.call(process, element).map(CallDef::called).orElse(process);
        }
        return names.toString();
    }

    /** Ordinal of the phase that a path lies in; 0 where it lies in none. */
    int phaseOf(String path, String kind) {
        String first = path.split("/", 2)[0];
        return phase(kind, first).map(PhaseDef::ordinal).orElse(0);
    }

    private Optional<PhaseDef> phase(String kind, String callActivity) {
        return blueprint.kind(kind).phases().stream()
                .filter(phase -> phase.callActivity().equals(callActivity))
                .findFirst();
    }

    List<PhaseDef> phases(String kind) {
        return blueprint.kind(kind).phases();
    }

    /** The roles that may do the activity; empty where no person does it or the models work it out. */
    List<String> roles(Activity activity) {
        return blueprint
                .task(activity.process(), activity.element())
                .map(TaskDef::roles)
                .orElse(List.of());
    }
}
