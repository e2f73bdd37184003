package org.soclifecycle.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.soclifecycle.program.WorkingDays;

class DueStepsTests {

    /** Easter Monday, 6 April 2026, is free. */
    private static final WorkingDays DAYS = new WorkingDays(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            Set.of(LocalDate.of(2026, 4, 6)),
            ZoneId.of("Europe/Berlin"));

    /** Tuesday after Easter. */
    private static final Instant DUE = DAYS.endOf(LocalDate.of(2026, 4, 7));

    @Test
    void daysAreCountedOnTheCalendarOfTheProgramme() {
        assertThat(overdue("2026-04-02T08:00:00Z")).isEqualTo(-2);
        assertThat(overdue("2026-04-03T08:00:00Z")).isEqualTo(-1);
        assertThat(overdue("2026-04-06T08:00:00Z")).isEqualTo(-1);
        assertThat(overdue("2026-04-08T08:00:00Z")).isEqualTo(1);
        assertThat(overdue("2026-04-14T08:00:00Z")).isEqualTo(5);
    }

    @Test
    void nothingIsLateBeforeTheEndOfTheDayOnWhichItIsDue() {
        assertThat(overdue("2026-04-07T14:59:59Z")).isEqualTo(-1);
        assertThat(overdue("2026-04-07T15:00:00Z")).isZero();
    }

    @Test
    void theStepsAreTwoDaysBeforeThenTheDayThenEveryFiveDays() {
        assertThat(DueSteps.reached(-3)).isEmpty();
        assertThat(DueSteps.reached(-2)).hasValue(-2);
        assertThat(DueSteps.reached(-1)).hasValue(-2);
        assertThat(DueSteps.reached(0)).hasValue(0);
        assertThat(DueSteps.reached(4)).hasValue(0);
        assertThat(DueSteps.reached(5)).hasValue(5);
        assertThat(DueSteps.reached(14)).hasValue(10);
        assertThat(DueSteps.reached(15)).hasValue(15);
    }

    @Test
    void theNextLookIsAtTheNextStep() {
        Instant before = Instant.parse("2026-03-20T08:00:00Z");
        Instant reminder = Instant.parse("2026-04-02T07:00:00Z");
        assertThat(DueSteps.next(DAYS, DUE, OptionalInt.empty(), before)).isEqualTo(reminder);
        assertThat(DueSteps.next(DAYS, DUE, OptionalInt.of(-2), reminder)).isEqualTo(DUE);
        assertThat(DueSteps.next(DAYS, DUE, OptionalInt.of(0), DUE)).isEqualTo("2026-04-14T07:00:00Z");
        assertThat(DueSteps.next(DAYS, DUE, OptionalInt.of(10), Instant.parse("2026-04-21T07:00:00Z")))
                .isEqualTo("2026-04-28T07:00:00Z");
    }

    @Test
    void theNextLookIsNeverInThePast() {
        Instant later = Instant.parse("2026-06-01T07:00:00Z");
        assertThat(DueSteps.next(DAYS, DUE, OptionalInt.of(0), later)).isEqualTo("2026-06-02T07:00:00Z");
    }

    private static int overdue(String now) {
        return DueSteps.overdue(DAYS, DUE, Instant.parse(now));
    }
}
