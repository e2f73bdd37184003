package org.soclifecycle.blueprint;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.duties.SeparationRule;

/** Reads user tasks. */
final class TaskReader {

    private TaskReader() {}

    static TaskDef read(String process, UserTask task) {
        Map<String, String> properties = ElementProperties.of(task);
        return new TaskDef(
                process,
                task.getId(),
                task.getName() == null ? task.getId() : task.getName(),
                ElementProperties.documentation(task),
                roles(task.getCamundaCandidateGroups()),
                task.getCamundaAssignee(),
                FormUse.of(task.getCamundaFormRef(), PropertyText.list(properties.get("forms"))),
                Effort.of(properties.get("duration"), properties.get("durationMin"), properties.get("durationMax")),
                properties.get("deliverable"),
                properties.get("evidence"),
                PropertyText.list(properties.get("inputs")),
                PropertyText.list(properties.get("routes")),
                PropertyText.feeds(properties.get("registers")),
                properties.getOrDefault("taskClass", "other"),
                PropertyText.list(properties.get("separateFrom")),
                SignatureDef.of(properties.get("signature"), properties.get("signatureRefusal")),
                SeparationRule.of(properties.getOrDefault("separationRule", "")).orElse(null),
                properties.get("subject"),
                multiInstance(task));
    }

    static List<String> roles(@Nullable String candidateGroups) {
        return candidateGroups == null || PropertyText.isExpression(candidateGroups)
                ? List.of()
                : PropertyText.list(candidateGroups);
    }

    private static @Nullable MultiInstance multiInstance(@Nullable ModelElementInstance element) {
        if (element == null) {
            return null;
        }
        MultiInstance own = MultiInstances.of(element);
        return own == null ? multiInstance(element.getParentElement()) : own;
    }
}
