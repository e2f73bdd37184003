package org.soclifecycle.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows the server put into a table, found again for the rows that come back: by the key column where the table names
 * one, else by position. Read-only columns are taken from here.
 */
final class KnownRows {

    private final List<Map<?, ?>> rows;
    private final @Nullable String key;
    private final Map<String, Map<?, ?>> byKey = new HashMap<>();

    KnownRows(FormField table, Collection<?> known) {
        rows = known.stream().<Map<?, ?>>map(Raw::map).toList();
        key = table.rules().rows().key();
        if (key != null) {
            rows.forEach(row -> byKey.put(text(row.get(key)), row));
        }
    }

    Map<?, ?> match(Map<?, ?> submitted, int index) {
        if (key != null) {
            return byKey.getOrDefault(text(submitted.get(key)), Map.of());
        }
        return index < rows.size() ? rows.get(index) : Map.of();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : Texts.trim(Numbers.canonical(value));
    }
}
