package org.soclifecycle.roadmap;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.RegisterRow;

/** One row of a register as pages read it; forms of any release may have written it, so every cell may be missing. */
record Recorded(String key, String title, Map<String, @Nullable Object> data) {

    private static final Recorded NOTHING = new Recorded("", "", Map.of());

    static List<Recorded> all(List<RegisterRow> rows) {
        return rows.stream()
                .map(row -> new Recorded(row.key(), row.title(), row.data()))
                .toList();
    }

    static Map<String, Recorded> byKey(List<RegisterRow> rows) {
        return all(rows).stream().collect(Collectors.toMap(Recorded::key, Function.identity(), (one, more) -> more));
    }

    static Recorded of(Map<String, Recorded> rows, String key) {
        return rows.getOrDefault(key, NOTHING);
    }

    /** Nothing for an empty text. */
    @Nullable
    String text(String column) {
        Object cell = data.get(column);
        String text = cell == null ? "" : cell.toString().strip();
        return text.isEmpty() ? null : text;
    }

    boolean is(String column) {
        return "true".equals(text(column));
    }

    @Nullable
    LocalDate date(String column) {
        String text = text(column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    @Nullable
    BigDecimal number(String column) {
        String text = text(column);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    @Nullable
    Integer whole(String column) {
        BigDecimal number = number(column);
        return number == null ? null : number.intValue();
    }
}
