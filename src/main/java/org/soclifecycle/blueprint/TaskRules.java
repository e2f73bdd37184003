package org.soclifecycle.blueprint;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Rules about user tasks: somebody does them, knows how, and has a time for it. */
final class TaskRules {

    private TaskRules() {}

    static Stream<Finding> somebodyDoesIt(ModelSet models, LintCatalogue known) {
        return findings(
                models,
                task -> blank(task.getCamundaCandidateGroups()) && blank(task.getCamundaAssignee()),
                "Nobody may do the task.",
                "Set camunda:candidateGroups or camunda:assignee.");
    }

    static Stream<Finding> knownRoles(ModelSet models, LintCatalogue known) {
        if (known.roles().isEmpty()) {
            return Stream.empty();
        }
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class)
                        .flatMap(task -> TaskReader.roles(task.getCamundaCandidateGroups()).stream()
                                .filter(role -> !known.roles().contains(role))
                                .map(role -> file.finding(
                                        task.getId(),
                                        "Unknown role %s.".formatted(role),
                                        "Use a role id of the role catalogue, or add the role to it."))));
    }

    static Stream<Finding> documentation(ModelSet models, LintCatalogue known) {
        return findings(
                models,
                task -> ElementProperties.documentation(task).isBlank(),
                "The task has no guidance.",
                "Write its documentation: why, what good looks like, an example.");
    }

    static Stream<Finding> duration(ModelSet models, LintCatalogue known) {
        return findings(
                models,
                task -> blank(ElementProperties.get(task, "duration")),
                "The task has no duration, so it can neither be planned nor fall due.",
                "Add the property duration in working days, for example P5D.");
    }

    private static Stream<Finding> findings(ModelSet models, Predicate<UserTask> broken, String problem, String mend) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class)
                        .filter(broken)
                        .map(task -> file.finding(task.getId(), problem, mend)));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
