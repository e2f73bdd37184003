package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of checking a submission.
 *
 * @param values typed and cleaned: every visible field is present, with null, false or an empty list where nothing was
 *     given; only to be used when there are no errors
 */
record FormCheck(Map<String, @Nullable Object> values, List<FieldError> errors) {

    boolean isAccepted() {
        return errors.isEmpty();
    }
}
