package org.soclifecycle.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A column that differs; nothing where there is or was nothing. */
public record Difference(
        String column, @Nullable String before, @Nullable String after) {

    /** In the order of the columns afterwards. An empty text and nothing are the same, and so are 3 and 3.0. */
    static List<Difference> between(
            Map<String, ? extends @Nullable Object> before, Map<String, ? extends @Nullable Object> after) {
        Set<String> columns = new LinkedHashSet<>(after.keySet());
        columns.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String column : columns) {
            String was = text(before.get(column));
            String is = text(after.get(column));
            if (!Objects.equals(was, is)) {
                differences.add(new Difference(column, was, is));
            }
        }
        return List.copyOf(differences);
    }

    private static @Nullable String text(@Nullable Object cell) {
        if (cell instanceof Number number) {
            return new java.math.BigDecimal(number.toString())
                    .stripTrailingZeros()
                    .toPlainString();
        }
        String text = cell == null ? "" : cell.toString();
        return text.isBlank() ? null : text;
    }
}
