package org.soclifecycle.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.soclifecycle.duties.SeparationRule;

/** Rules that tie a model to the separation of duties: every task that is kept apart says by which of the rules. */
final class SeparationRules {

    private static final String FROM = "separateFrom";
    private static final String RULE = "separationRule";
    private static final String AUDITOR = "auditor";

    private SeparationRules() {}

    /** The two properties come together: who is kept apart, and by which rule. */
    static Stream<Finding> named(ModelSet models, LintCatalogue known) {
        return each(
                models,
                task -> {
                    boolean apart = ElementProperties.get(task, FROM) != null;
                    String id = ElementProperties.get(task, RULE);
                    if (apart != (id != null)) {
                        return List.of(
                                "The properties separateFrom and separationRule belong together; one is missing.");
                    }
                    return id == null || rule(task).isPresent()
                            ? List.of()
                            : List.of("There is no rule %s.".formatted(id));
                },
                "Name the tasks in separateFrom, and the rule in separationRule, for example SOD-1.");
    }

    /** Some words in the name of a task leave no choice of rule. */
    static Stream<Finding> verbs(ModelSet models, LintCatalogue known) {
        return each(
                models,
                task -> rule(task).stream()
                        .filter(rule ->
                                !fitting(task).isEmpty() && !fitting(task).contains(rule))
                        .map(rule -> "By its name the task falls under "
                                + fitting(task).stream().map(SeparationRule::id).collect(Collectors.joining(" or "))
                                + ", not under " + rule.id() + ".")
                        .toList(),
                "Correct separationRule, or choose another verb.");
    }

    /** Who approves is not who reviewed either. */
    static Stream<Finding> reviewers(ModelSet models, LintCatalogue known) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class)
                        .filter(task -> starts(task, "approve") && rule(task).isPresent())
                        .flatMap(task -> file.elements(UserTask.class)
                                .filter(other ->
                                        starts(other, "review") && rule(other).equals(rule(task)))
                                .filter(other -> !from(task).contains(other.getId()))
                                .map(other -> file.finding(
                                        task.getId(),
                                        "Who did %s may approve too (%s).".formatted(other.getId(), id(task)),
                                        "Add it to separateFrom."))));
    }

    /** A task is not offered to a role that its rule bars, nor to auditors (SOD-8). */
    static Stream<Finding> barredRoles(ModelSet models, LintCatalogue known) {
        return each(
                models,
                task -> {
                    List<String> problems = new ArrayList<>();
                    for (String role : TaskReader.roles(task.getCamundaCandidateGroups())) {
                        rule(task)
                                .filter(rule -> rule.barredRoles().contains(role))
                                .ifPresent(rule ->
                                        problems.add("The role %s is barred by %s.".formatted(role, rule.id())));
                        if (role.equals(AUDITOR)) {
                            problems.add("The task is for auditors, who change nothing (SOD-8).");
                        }
                    }
                    return problems;
                },
                "Take the role out of camunda:candidateGroups.");
    }

    /** A person written into a model could neither delegate nor be kept out (SOD-7). */
    static Stream<Finding> assignees(ModelSet models, LintCatalogue known) {
        return each(
                models,
                task -> task.getCamundaAssignee() == null || PropertyText.isExpression(task.getCamundaAssignee())
                        ? List.of()
                        : List.of("The task names a person, who could not delegate it (SOD-7)."),
                "Write an expression that yields the person, or name roles.");
    }

    private static Stream<Finding> each(ModelSet models, Function<UserTask, List<String>> problems, String mend) {
        return models.processes().stream()
                .flatMap(file -> file.elements(UserTask.class)
                        .flatMap(task -> problems.apply(task).stream()
                                .map(problem -> file.finding(task.getId(), problem, mend))));
    }

    private static Optional<SeparationRule> rule(UserTask task) {
        String id = ElementProperties.get(task, RULE);
        return id == null ? Optional.empty() : SeparationRule.of(id);
    }

    private static String id(UserTask task) {
        return rule(task).map(SeparationRule::id).orElse("");
    }

    private static Set<String> from(UserTask task) {
        return Set.copyOf(PropertyText.list(ElementProperties.get(task, FROM)));
    }

    private static List<SeparationRule> fitting(UserTask task) {
        return Arrays.stream(SeparationRule.values())
                .filter(rule -> rule.verbs().stream().anyMatch(verb -> starts(task, verb)))
                .toList();
    }

    private static boolean starts(UserTask task, String verb) {
        return task.getId().matches("userTask_" + verb + "([A-Z].*)?");
    }
}
