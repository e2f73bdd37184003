package org.soclifecycle.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.program.WorkingDays;

class CountdownTests {

    private static final WorkingDays WEEK =
            new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), ZoneOffset.UTC);
    private static final LocalDate TARGET = LocalDate.of(2026, 6, 1);

    @Test
    void countsWorkingDaysFromTheTargetToTheForecast() {
        Countdown ioc = to("M4", milestone("M4", LocalDate.of(2026, 6, 17), null));

        assertThat(ioc.daysLate()).isEqualTo(12);
        assertThat(ioc.status()).isEqualTo(MilestoneStatus.AT_RISK);
        assertThat(ioc.actual()).isNull();
    }

    @Test
    void countsToTheActualDateOnceThereIsOne() {
        Countdown ioc = to("M4", milestone("M4", LocalDate.of(2026, 6, 17), Instant.parse("2026-05-28T12:00:00Z")));

        assertThat(ioc.daysLate()).isEqualTo(-2);
        assertThat(ioc.status()).isEqualTo(MilestoneStatus.ACHIEVED);
        assertThat(ioc.actual()).isEqualTo(LocalDate.of(2026, 5, 28));
    }

    @Test
    void findsTheMilestoneByItsCode() {
        Countdown foc = to(
                "M5",
                milestone("M5b", LocalDate.of(2026, 5, 1), null),
                milestone("M5", LocalDate.of(2026, 6, 1), null),
                milestone("M6", LocalDate.of(2026, 7, 1), null));

        assertThat(foc.forecast()).isEqualTo(TARGET);
        assertThat(foc.daysLate()).isZero();
    }

    @Test
    void knowsNothingWhereThePlanHasNoSuchMilestone() {
        Countdown foc = to("M5", milestone("M4", TARGET, null));

        assertThat(foc.daysLate()).isNull();
        assertThat(foc.forecast()).isNull();
        assertThat(foc.target()).isEqualTo(TARGET);
    }

    @Test
    void showsTheLikelyDateUntilItIsDeclared() {
        LocalDate likely = LocalDate.of(2026, 7, 20);
        List<Chance> chances = List.of(
                new Chance("M4", true, TARGET, TARGET, TARGET, null, null),
                new Chance("M4", false, TARGET, likely, likely, TARGET, 0.3));
        Countdown ahead = to("M4", milestone("M4", TARGET, null));
        Countdown declared = to("M4", milestone("M4", TARGET, Instant.parse("2026-05-28T12:00:00Z")));

        assertThat(ahead.with(chances).likely()).isEqualTo(likely);
        assertThat(ahead.with(List.of()).likely()).isNull();
        assertThat(declared.with(chances).likely()).isNull();
    }

    private static Countdown to(String code, MilestoneRow... plan) {
        return Countdown.to(code, TARGET, List.of(plan), WEEK);
    }

    private static MilestoneRow milestone(String code, LocalDate forecast, @Nullable Instant actual) {
        MilestoneStatus status = actual == null ? MilestoneStatus.ON_TRACK : MilestoneStatus.ACHIEVED;
        return new MilestoneRow(ProgramId.random(), code, "Declared", 1, TARGET, forecast, actual, status, 0, false);
    }
}
