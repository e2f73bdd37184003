package org.soclifecycle.duties;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * One rule of the separation of duties. Nothing else in the product says what a rule demands: candidates, services, the
 * engine's checker and the lint over the models all ask here.
 */
public enum SeparationRule {
    SOD_1("Author, reviewer and approver are different persons", Set.of("approve"), Set.of()),
    SOD_2("Who did the work does not verify its evidence", Set.of("verify"), Set.of()),
    SOD_3("Who prepares or verifies a gate neither votes nor decides at it", Set.of("cast"), Preparing.ROLES),
    SOD_4("Who asked for a waiver, or owns its criterion, does not decide on it", Set.of(), Set.of()),
    SOD_5(
            "The second signature comes from another person, outside the delivery line",
            Set.of("countersign"),
            Line.ROLES),
    SOD_6("Who makes a detection rule or a playbook does not release it", Set.of("approve"), Set.of()),
    SOD_7("A delegate inherits the conflicts of the person acted for", Set.of(), Set.of()),
    SOD_8("Auditors read everything and change nothing", Set.of(), Set.of());

    private final String title;
    private final Set<String> verbs;
    private final Set<String> barredRoles;

    SeparationRule(String title, Set<String> verbs, Set<String> barredRoles) {
        this.title = title;
        this.verbs = verbs;
        this.barredRoles = barredRoles;
    }

    /** The rule of that id, such as {@code SOD-1}. */
    public static Optional<SeparationRule> of(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** As people and models write it: {@code SOD-1}. */
    public String id() {
        return name().replace('_', '-');
    }

    public String title() {
        return title;
    }

    /** First words of the names of tasks that always fall under one of the rules with such words. */
    public Set<String> verbs() {
        return verbs;
    }

    /** Who holds one of these roles on the programme may not do what the rule is about. */
    public Set<String> barredRoles() {
        return barredRoles;
    }

    private static final class Preparing {
        static final Set<String> ROLES = Set.of("program-manager", "pmo-analyst");
    }

    /** Those who build what is declared ready. */
    private static final class Line {
        static final Set<String> ROLES = Set.of(
                "program-manager",
                "pmo-analyst",
                "soc-manager",
                "soc-architect",
                "soc-engineer",
                "detection-engineer",
                "automation-engineer",
                "process-lead",
                "shift-lead",
                "phase-lead",
                "track-lead",
                "dev-team-lead",
                "dev-team-member",
                "csirt-manager");
    }
}
