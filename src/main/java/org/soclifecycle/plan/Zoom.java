package org.soclifecycle.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** How wide the days of a chart are, and what its axis counts. */
public enum Zoom {
    WEEK(7, "d MMM", "MMMM yyyy"),
    MONTH(2.5, "MMM", "yyyy"),
    QUARTER(0.75, "QQQ", "yyyy");

    private final double dayWidth;
    private final DateTimeFormatter minor;
    private final DateTimeFormatter major;

    Zoom(double dayWidth, String minor, String major) {
        this.dayWidth = dayWidth;
        this.minor = DateTimeFormatter.ofPattern(minor, Locale.ENGLISH);
        this.major = DateTimeFormatter.ofPattern(major, Locale.ENGLISH);
    }

    /** As it stands in an address; {@link #QUARTER} for anything unknown. */
    public static Zoom of(String text) {
        return Arrays.stream(values())
                .filter(zoom -> zoom.toString().equals(text))
                .findFirst()
                .orElse(QUARTER);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Pixels that a day takes at least. */
    double dayWidth() {
        return dayWidth;
    }

    /** The first day of what the small marks count in which the date lies. */
    LocalDate floor(LocalDate date) {
        return switch (this) {
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER ->
                date.withMonth((date.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
        };
    }

    /** The next small mark. */
    LocalDate next(LocalDate mark) {
        return switch (this) {
            case WEEK -> mark.plusWeeks(1);
            case MONTH -> mark.plusMonths(1);
            case QUARTER -> mark.plusMonths(3);
        };
    }

    /** The first day of what the large marks count in which the date lies. */
    LocalDate majorFloor(LocalDate date) {
        return this == WEEK ? date.withDayOfMonth(1) : date.withDayOfYear(1);
    }

    /** The next large mark. */
    LocalDate majorNext(LocalDate mark) {
        return this == WEEK ? mark.plusMonths(1) : mark.plusYears(1);
    }

    String minorLabel(LocalDate mark) {
        return minor.format(mark);
    }

    String majorLabel(LocalDate mark) {
        return major.format(mark);
    }
}
