package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a JSON document or a form holds as a table. */
final class Rows {

    private Rows() {}

    /** The rows; empty when the value is no table. */
    @SuppressWarnings("unchecked")
    static List<Map<String, @Nullable Object>> of(@Nullable Object table) {
        return table instanceof List<?> rows && rows.stream().allMatch(Map.class::isInstance)
                ? (List<Map<String, @Nullable Object>>) rows
                : List.of();
    }

    static @Nullable String text(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }
}
