package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.soclifecycle.program.WorkingDays;

/**
 * What a schedule depends on besides the models.
 *
 * @param start first day of the programme; counting begins at the first working day on or after it
 * @param size 1.0 is the typical programme; every task duration is multiplied by it
 */
record Terms(LocalDate start, double size, WorkingDays calendar) {

    static final double SMALLEST = 0.5;
    static final double LARGEST = 1.5;

    Terms {
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("The size factor must lie between 0.5 and 1.5, not " + size);
        }
    }

    /** The date of a working day of the schedule. */
    LocalDate dateOf(int workingDay) {
        return calendar.plus(start, workingDay);
    }

    /** The first working day of the schedule on or after a date. */
    int dayOf(LocalDate date) {
        return calendar.between(start, calendar.plus(date, 0));
    }

    /** The working day of the schedule on which an instant lies, or the first one after it. */
    int dayOf(Instant instant) {
        return dayOf(calendar.dateOf(instant));
    }
}
