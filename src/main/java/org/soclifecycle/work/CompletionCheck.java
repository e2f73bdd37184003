package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Implemented by a module that knows what must be there before a task can be completed, such as its evidence. It is
 * asked inside the transaction of the completion, together with the checks of the form.
 */
public interface CompletionCheck {

    /**
     * What is missing; empty when nothing stands in the way.
     *
     * @param values what was entered, typed as far as it could be read
     */
    List<FieldError> missing(WorkItem item, Map<String, @Nullable Object> values);
}
