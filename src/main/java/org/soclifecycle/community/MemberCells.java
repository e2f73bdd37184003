package org.soclifecycle.community;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the headings and cells of a file of members. */
final class MemberCells {

    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("entity", "entity"),
            Map.entry("organisation", "entity"),
            Map.entry("ownership", "ownership"),
            Map.entry("category", "category"),
            Map.entry("criticality", "criticality"),
            Map.entry("membership", "membership"),
            Map.entry("contact", "contactName"),
            Map.entry("contactname", "contactName"),
            Map.entry("contactperson", "contactName"),
            Map.entry("contactaddress", "contactAddress"),
            Map.entry("mailortelephone", "contactAddress"),
            Map.entry("contactverifiedon", "contactVerifiedOn"),
            Map.entry("signedupon", "signedUpOn"),
            Map.entry("signeduporboundon", "signedUpOn"));

    private static final Set<String> WORDS = Set.of("ownership", "category", "membership");
    private static final Set<String> DATES = Set.of("contactVerifiedOn", "signedUpOn");
    private static final String FORMULA = "=+-@";

    private static final DateTimeFormatter DOTTED =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

    private MemberCells() {}

    /** What is to be done about a cell that cannot be read; nothing where it can. */
    static @Nullable String mend(String column, String typed) {
        if (DATES.contains(column) && !typed.isEmpty() && date(typed) == null) {
            return "Write the day as 2026-03-31 or 31.3.2026.";
        }
        return column.equals("criticality") && !typed.isEmpty() && !typed.matches("[1-4]")
                ? "Enter a number from 1 to 4; 4 is the highest."
                : null;
    }

    /** As the register keeps it. */
    static String canonical(String column, String typed) {
        if (DATES.contains(column)) {
            LocalDate day = date(typed);
            return day == null ? "" : day.toString();
        }
        return WORDS.contains(column) ? typed.toLowerCase(Locale.ROOT) : typed;
    }

    private static @Nullable LocalDate date(String typed) {
        try {
            return typed.contains(".") ? LocalDate.parse(typed, DOTTED) : LocalDate.parse(typed);
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Without the apostrophe that our own files have before what a spreadsheet would take for a formula. */
    static String unguarded(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    /** The column that a heading names; nothing where it means none. */
    static @Nullable String column(String heading) {
        return HEADINGS.get(heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    }
}
