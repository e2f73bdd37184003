package org.soclifecycle.work;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values with which somebody completes a task, checked against the form.
 *
 * @param onBehalfOf in whose stead the actor completes it, by delegation; null for an own right
 * @param values typed: text, true or false, numbers, ISO dates as text, lists of these, rows as maps
 */
public record AcceptedSubmission(
        WorkItem item,
        String formId,
        Map<String, @Nullable Object> values,
        String actor,
        @Nullable String onBehalfOf,
        Instant at) {

    /** The value as text; null where nothing was given. */
    public @Nullable String text(String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** Whether the field was answered with yes. */
    public boolean isTrue(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    /** The rows of a table; empty where nothing was given. */
    @SuppressWarnings("unchecked")
    public java.util.List<Map<String, @Nullable Object>> rows(String table) {
        return values.get(table) instanceof java.util.List<?> rows
                ? (java.util.List<Map<String, @Nullable Object>>) rows
                : java.util.List.of();
    }
}
