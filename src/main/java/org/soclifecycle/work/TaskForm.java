package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a task as a page shows it.
 *
 * @param schema the form file
 * @param values what stands in the fields: the submission, or the draft over what the form opens with
 * @param options for each {@code valuesKey} of the form
 * @param draftBy who saved the draft that is shown; null when none is
 * @param version number of the submission on the programme; null before
 */
public record TaskForm(
        String schema,
        Map<String, @Nullable Object> values,
        Map<String, List<Option>> options,
        @Nullable String draftBy,
        @Nullable Instant draftAt,
        @Nullable Integer version) {}
