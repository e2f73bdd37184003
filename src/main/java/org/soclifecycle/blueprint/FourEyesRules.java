package org.soclifecycle.blueprint;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Rules that keep people from approving their own work. */
final class FourEyesRules {

    /**
     * Verbs that say one person judges what another one did. A task whose id starts with one of them must name, in
     * {@code separateFrom}, whose work that is. Other verbs (decide, accept, rate) are left to the authors: they
     * often judge an outside fact and not a colleague's work.
     */
    static final List<String> JUDGING_VERBS = List.of("verify", "review", "approve", "confirm", "countersign", "check");

    private static final Pattern JUDGING =
            Pattern.compile("userTask_(%s)([A-Z].*)?".formatted(String.join("|", JUDGING_VERBS)));

    private FourEyesRules() {}

    /** Votes are kept apart by the gate's own rules; with no task before it there is no author to be apart from. */
    static Stream<Finding> approvals(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(
                        file -> file.elements(UserTask.class)
                                .filter(task -> JUDGING.matcher(task.getId()).matches())
                                .filter(task -> ElementProperties.get(task, "separateFrom") == null)
                                .filter(task -> !"gate_vote".equals(ElementProperties.get(task, "taskClass")))
                                .filter(Predecessors::hasUserTaskBefore)
                                .map(
                                        task -> file.finding(
                                                task.getId(),
                                                "The approval may be given by the author of what is approved.",
                                                "Name the tasks of the authors in the property separateFrom, or choose another verb.")));
    }

    static Stream<Finding> targets(ModelSet models, LintCatalogue known) {
        return models.processes().stream().flatMap(FourEyesRules::targets);
    }

    private static Stream<Finding> targets(ProcessFile file) {
        Set<String> tasks = file.elements(UserTask.class).map(UserTask::getId).collect(Collectors.toSet());
        return file.elements(UserTask.class)
                .flatMap(task -> PropertyText.list(ElementProperties.get(task, "separateFrom")).stream()
                        .filter(other -> !tasks.contains(other) || other.equals(task.getId()))
                        .map(other -> file.finding(
                                task.getId(),
                                "separateFrom names %s, which is no other user task of this process.".formatted(other),
                                "Name user tasks of the same process.")));
    }
}
