package org.soclifecycle.core;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values (RFC 4180) that spreadsheets open harmlessly: a cell that one of them would take for a
 * formula gets an apostrophe before it.
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    /** One line with its end. */
    public static String line(List<? extends @Nullable Object> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        String harmless = isFormula(text) ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    private static boolean isFormula(String text) {
        String seen = text.stripLeading();
        boolean blankFirst = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return blankFirst || !seen.isEmpty() && FORMULA.indexOf(seen.charAt(0)) >= 0;
    }
}
