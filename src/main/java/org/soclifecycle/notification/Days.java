package org.soclifecycle.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;

/** Dates as sentences write them, on the calendar of the programme. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String day(Calendars calendars, ProgramId program, Instant at) {
        return day(calendars.paceOf(program).days().dateOf(at));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
