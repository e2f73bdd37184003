package org.soclifecycle.community;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the cells of register rows, which forms of any release may have written. */
final class Cells {

    private Cells() {}

    /** Nothing for an empty text. */
    static @Nullable String text(Map<String, ? extends @Nullable Object> data, String column) {
        Object cell = data.get(column);
        String text = cell == null ? "" : cell.toString().strip();
        return text.isEmpty() ? null : text;
    }

    static @Nullable LocalDate date(Map<String, ? extends @Nullable Object> data, String column) {
        String text = text(data, column);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException none) {
            return null;
        }
    }

    static @Nullable Integer whole(Map<String, ? extends @Nullable Object> data, String column) {
        String text = text(data, column);
        try {
            return text == null ? null : new BigDecimal(text).intValue();
        } catch (NumberFormatException none) {
            return null;
        }
    }
}
