package org.soclifecycle.evidence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Knows which deliverable a task is about: the one its process runs for, else the one that it produces. */
@Component
class DeliverableOfTask {

    private final Processes processes;
    private final Blueprint blueprint;

    DeliverableOfTask(Processes processes, Blueprint blueprint) {
        this.processes = processes;
        this.blueprint = blueprint;
    }

    Optional<Named> of(WorkItem item) {
        String code = variable(item, "deliverableCode");
        return code != null
                ? Optional.of(new Named(code, variable(item, "deliverableVersion")))
                : blueprint
                        .task(item.governedBy().process(), item.governedBy().element())
                        .map(TaskDef::deliverable)
                        .map(produced -> new Named(produced, null));
    }

    private @Nullable String variable(WorkItem item, String name) {
        Object value = processes.variable(item.processInstanceId(), name);
        return value == null ? null : value.toString();
    }

    /** @param version label of the version; null where there is none yet */
    record Named(String code, @Nullable String version) {}
}
