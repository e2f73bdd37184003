package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Arithmetic over the days on which a programme works: a week pattern without the holidays, in one time zone.
 * Immutable. Durations are whole working days; they may be negative where not said otherwise.
 */
public final class WorkingDays {

    /** When a working day begins, local time; where clocks are put forward over it, the first instant after. */
    public static final LocalTime OPENS = LocalTime.of(9, 0);

    /** When a working day ends, local time. */
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    private final Set<DayOfWeek> week;
    private final NavigableSet<LocalDate> holidays;
    private final ZoneId zone;

    /**
     * @param week days of the week on which people work
     * @param holidays dates on which they do not work all the same
     * @param zone where the office hours hold
     * @throws IllegalArgumentException when the week has no working day
     */
    public WorkingDays(Set<DayOfWeek> week, Set<LocalDate> holidays, ZoneId zone) {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("A calendar needs at least one working day a week.");
        }
        this.week = EnumSet.copyOf(week);
        this.holidays = holidays.stream()
                .filter(day -> week.contains(day.getDayOfWeek()))
                .collect(Collectors.toCollection(TreeSet::new));
        this.zone = zone;
    }

    /** Where the office hours hold. */
    public ZoneId zone() {
        return zone;
    }

    /** Whether people work on the date. */
    public boolean isWorkingDay(LocalDate date) {
        return week.contains(date.getDayOfWeek()) && !holidays.contains(date);
    }

    /**
     * The date some working days later. Counting starts at the first working day on or after {@code from}, which is
     * the answer for 0; a negative number counts as {@link #minus}.
     */
    public LocalDate plus(LocalDate from, int workingDays) {
        return workingDays < 0 ? step(from, -workingDays, -1) : step(from, workingDays, 1);
    }

    /**
     * The date some working days earlier. Counting starts at the last working day on or before {@code from}, which
     * is the answer for 0; a negative number counts as {@link #plus}.
     */
    public LocalDate minus(LocalDate from, int workingDays) {
        return workingDays < 0 ? step(from, -workingDays, 1) : step(from, workingDays, -1);
    }

    /**
     * The number of working days from {@code from} (included) to {@code to} (not included); negative when {@code to}
     * lies before. For every {@code n >= 0}: {@code between(from, plus(from, n)) == n}.
     */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        int all = Math.toIntExact(to.toEpochDay() - from.toEpochDay());
        int working = all / 7 * week.size();
        DayOfWeek day = from.getDayOfWeek();
        for (int rest = all % 7; rest > 0; rest--) {
            working += week.contains(day) ? 1 : 0;
            day = day.plus(1);
        }
        return working - holidays(from, to);
    }

    /** When work begins on the date, also if it is no working day. */
    public Instant startOf(LocalDate date) {
        return date.atTime(OPENS).atZone(zone).toInstant();
    }

    /** When work ends on the date, also if it is no working day. */
    public Instant endOf(LocalDate date) {
        return date.atTime(CLOSES).atZone(zone).toInstant();
    }

    /** The local date of an instant. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /**
     * When a term of some working days, given now, runs out: at closing time of that working day. The day of
     * {@code now} itself does not count; 0 means today, or the next working day when the office has closed.
     *
     * @throws IllegalArgumentException when the number is negative
     */
    public Instant after(Instant now, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term cannot be negative: " + workingDays);
        }
        LocalDate today = dateOf(now);
        Instant end = endOf(plus(today, workingDays));
        return end.isBefore(now) ? endOf(plus(today.plusDays(1), 0)) : end;
    }

    /**
     * The next time that something comes round once a month: the opening of the first working day on or after a monthly
     * anniversary of {@code start}. Always later than {@code now}, and a month or more after the start.
     */
    public Instant monthly(LocalDate start, Instant now) {
        return every(1, start, now);
    }

    /** The same for what comes round every so many months, for example each quarter. */
    public Instant every(int months, LocalDate start, Instant now) {
        long month = Math.max(1, ChronoUnit.MONTHS.between(start, dateOf(now)) / months) * months;
        Instant next = startOf(plus(start.plusMonths(month), 0));
        while (!next.isAfter(now)) {
            month += months;
            next = startOf(plus(start.plusMonths(month), 0));
        }
        return next;
    }

    /** Whole weeks at once; what holidays took of them, and the rest, day by day. */
    private LocalDate step(LocalDate from, int count, int direction) {
        LocalDate begin = from;
        while (!isWorkingDay(begin)) {
            begin = begin.plusDays(direction);
        }
        LocalDate date = begin.plusWeeks((long) direction * (count / week.size()));
        int left = count % week.size()
                + (direction > 0 ? holidays(begin.plusDays(1), date.plusDays(1)) : holidays(date, begin));
        while (left > 0) {
            date = date.plusDays(direction);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    /** Days of the week pattern on which nobody works, from {@code from} (included) to {@code to} (not included). */
    private int holidays(LocalDate from, LocalDate to) {
        return from.isBefore(to) ? holidays.subSet(from, to).size() : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDays same
                && week.equals(same.week)
                && holidays.equals(same.holidays)
                && zone.equals(same.zone);
    }

    @Override
    public int hashCode() {
        return java.util.Objects.hash(week, holidays, zone);
    }
}
