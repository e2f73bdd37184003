package org.soclifecycle.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Moves every ISO date, month, week, quarter and half-year inside a text by a number of days. */
final class MovedDates {

    private static final Pattern ANY = Pattern.compile(
            "(?<![\\w-])(\\d{4})-(?:(\\d{2})-(\\d{2})|W(\\d{2})|Q([1-4])|H([12])|(\\d{2}))(?![\\w-]|\\d)");

    private final long days;

    MovedDates(long days) {
        this.days = days;
    }

    String move(String text) {
        return ANY.matcher(text).replaceAll(this::moved);
    }

    private String moved(MatchResult found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            return LocalDate.parse(found.group()).plusDays(days).toString();
        }
        if (found.group(4) != null) {
            LocalDate monday = LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(found.group(4)))
                    .plusDays(days);
            return "%d-W%02d"
                    .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        }
        if (found.group(5) != null) {
            LocalDate middle = LocalDate.of(year, 3 * Integer.parseInt(found.group(5)) - 1, 15)
                    .plusDays(days);
            return middle.getYear() + "-Q" + middle.get(IsoFields.QUARTER_OF_YEAR);
        }
        if (found.group(6) != null) {
            LocalDate middle =
                    LocalDate.of(year, found.group(6).equals("1") ? 4 : 10, 1).plusDays(days);
            return middle.getYear() + (middle.getMonthValue() <= 6 ? "-H1" : "-H2");
        }
        int month = Integer.parseInt(found.group(7));
        return month < 1 || month > 12
                ? found.group()
                : YearMonth.from(LocalDate.of(year, month, 15).plusDays(days)).toString();
    }
}
