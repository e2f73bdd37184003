package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.List;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.SubmissionRejected;

/** Collects what a person has to mend in a form before it can be accepted, and the rule the form would break. */
final class Refusals {

    private final List<FieldError> errors = new ArrayList<>();
    private String rule;

    /** @param rule what is broken unless a finding says otherwise */
    Refusals(GateRule rule) {
        this.rule = rule.id();
    }

    /** One finding alone. */
    static SubmissionRejected of(GateRule rule, String path, String label, String message) {
        return new SubmissionRejected(List.of(new FieldError(path, label, message)), true, rule.id());
    }

    /** The same for a rule of the separation of duties, which the message names. */
    static SubmissionRejected of(SeparationRule rule, String path, String label, String message) {
        return new SubmissionRejected(List.of(new FieldError(path, label, named(message, rule))), true, rule.id());
    }

    void add(boolean wrong, String path, String label, String message) {
        if (wrong) {
            errors.add(new FieldError(path, label, message));
        }
    }

    /** The separation of duties weighs more than the other rules. */
    void add(boolean wrong, SeparationRule broken, String path, String label, String message) {
        if (wrong) {
            rule = broken.id();
            errors.add(new FieldError(path, label, named(message, broken)));
        }
    }

    /** @throws SubmissionRejected when there is anything to mend */
    void raise() {
        if (!errors.isEmpty()) {
            throw new SubmissionRejected(errors, true, rule);
        }
    }

    private static String named(String message, SeparationRule rule) {
        return message + " (separation of duties, " + rule.id() + ": " + rule.title() + ").";
    }
}
