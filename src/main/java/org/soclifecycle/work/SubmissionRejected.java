package org.soclifecycle.work;

import java.util.List;
import java.util.stream.Collectors;
import org.soclifecycle.core.Invalid;

/** What was entered breaks rules of the form; every finding names its field and the mend. */
public final class SubmissionRejected extends Invalid {

    private final transient List<FieldError> errors;

    public SubmissionRejected(List<FieldError> errors) {
        super(
                errors.size() == 1
                        ? errors.get(0).message()
                        : errors.size() + " fields need another look. "
                                + errors.stream()
                                        .limit(3)
                                        .map(FieldError::message)
                                        .collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
