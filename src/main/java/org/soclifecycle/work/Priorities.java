package org.soclifecycle.work;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.CallDef;
import org.soclifecycle.engine.Decisions;
import org.springframework.stereotype.Component;

/** How urgent a new task is, 0 to 100, by the decision table {@code taskPriority}. */
@Component
class Priorities {

    private static final int USUAL = 50;

    private final Decisions decisions;
    private final Set<String> gateProcesses;

    Priorities(Decisions decisions, Blueprint blueprint) {
        this.decisions = decisions;
        this.gateProcesses = blueprint.processes().stream()
                .flatMap(process -> process.calls().stream())
                .filter(call -> call.gate() != null)
                .map(CallDef::called)
                .collect(Collectors.toSet());
    }

    int of(String process, String taskClass) {
        Object priority = decisions.evaluateSingle(
                "taskPriority",
                Map.of(
                        "taskClass", taskClass,
                        "criticalPath", taskClass.equals("critical_path"),
                        "gateTask", gateProcesses.contains(process)));
        return priority instanceof Number number ? number.intValue() : USUAL;
    }
}
