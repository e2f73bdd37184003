package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.List;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.SubmissionRejected;

/** Collects what a person has to mend in a form before it can be accepted. */
final class Refusals {

    private final List<FieldError> errors = new ArrayList<>();

    /** One finding alone. */
    static SubmissionRejected of(String path, String label, String message) {
        return new SubmissionRejected(List.of(new FieldError(path, label, message)), true);
    }

    void add(boolean wrong, String path, String label, String message) {
        if (wrong) {
            errors.add(new FieldError(path, label, message));
        }
    }

    /** @throws SubmissionRejected when there is anything to mend */
    void raise() {
        if (!errors.isEmpty()) {
            throw new SubmissionRejected(errors, true);
        }
    }
}
