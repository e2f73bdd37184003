package org.soclifecycle.program;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The calendar of a programme, as pages show it.
 *
 * @param shared whether other programmes may use it too, so that a change makes a copy
 * @param holidays by date
 * @param firstYear of the programme
 * @param lastYear of the programme, with a reserve after its target for FOC
 */
public record CalendarRow(
        String name,
        boolean shared,
        ZoneId zone,
        Set<DayOfWeek> week,
        List<Day> holidays,
        int firstYear,
        int lastYear) {

    /** Years that a programme may go on after its target for FOC. */
    static final int RESERVE = 3;

    /** A holiday. */
    public record Day(LocalDate date, String name) {}

    /** Whether the date lies in the years of the programme. */
    public boolean covers(LocalDate date) {
        return date.getYear() >= firstYear && date.getYear() <= lastYear;
    }

    /** Whether nobody works on the date because it is a holiday. */
    public boolean hasHoliday(LocalDate date) {
        return holidays.stream().anyMatch(day -> day.date().equals(date));
    }
}
