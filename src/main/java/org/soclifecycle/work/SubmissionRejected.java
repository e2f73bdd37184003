package org.soclifecycle.work;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;

/** What was entered breaks rules of the form; every finding names its field and the mend. */
public final class SubmissionRejected extends Invalid {

    private final transient List<FieldError> errors;
    private final boolean byRule;
    private final @Nullable String rule;

    public SubmissionRejected(List<FieldError> errors) {
        this(errors, false);
    }

    /** @param byRule whether a rule of the programme refuses it, not the form; such attempts are put on the record */
    public SubmissionRejected(List<FieldError> errors, boolean byRule) {
        this(errors, byRule, null);
    }

    /** @param rule the id of that rule, where it has one */
    public SubmissionRejected(List<FieldError> errors, boolean byRule, @Nullable String rule) {
        super(
                errors.size() == 1
                        ? errors.get(0).message()
                        : errors.size() + " fields need another look. "
                                + errors.stream()
                                        .limit(3)
                                        .map(FieldError::message)
                                        .collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
        this.byRule = byRule;
        this.rule = rule;
    }

    public boolean byRule() {
        return byRule;
    }

    public @Nullable String rule() {
        return rule;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
