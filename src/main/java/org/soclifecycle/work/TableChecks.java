package org.soclifecycle.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules for a table as a whole: how many rows it has and what tells them apart. */
final class TableChecks {

    private TableChecks() {}

    /** What is wrong with the number of rows. */
    static @Nullable Problem problem(FormField table, List<?> rows, boolean required, @Nullable Object known) {
        var limits = table.rules().rows();
        if (limits.fixed() && known instanceof List<?> given && given.size() != rows.size()) {
            return Problem.of("table.fixed", given.size(), rows.size());
        }
        int least = required ? Math.max(1, limits.min()) : limits.min();
        if (rows.size() < least) {
            return Problem.of("table.minRows", least);
        }
        return rows.size() > limits.max() ? Problem.of("table.maxRows", limits.max(), rows.size()) : null;
    }

    /** Objects to rows without a key and to rows that repeat an earlier one, if the table names a key column. */
    static void keys(FormField table, List<?> rows, FormReader reader, Place place, FormErrors errors) {
        var column =
                table.rules().rows().key() == null ? null : table.keyColumn().orElse(null);
        if (column == null || column.isComputed()) {
            return;
        }
        var first = new HashMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            var at = place.insideRow(i).field(column);
            var key = Raw.map(rows.get(i)).get(column.key());
            if (key == null) {
                missing(column, Raw.map(rows.get(i)), at, reader, errors);
                continue;
            }
            var earlier = first.putIfAbsent(Numbers.canonical(key), i);
            if (earlier != null) {
                errors.add(at, Problem.of("table.repeated", earlier + 1));
            }
        }
    }

    private static void missing(FormField column, Map<?, ?> row, Place at, FormReader reader, FormErrors errors) {
        if (column.isFilledByServer()) {
            errors.add(at, Problem.of("table.strange"));
        } else if (row.containsKey(column.key())
                && !column.rules().presence().required()
                && reader.failure(at) == null) {
            errors.add(at, Problem.of("table.keyless"));
        }
    }
}
