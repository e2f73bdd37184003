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
        Countdown ioc = to("IOC", milestone("IOC declared", LocalDate.of(2026, 6, 17), null));

        assertThat(ioc.daysLate()).isEqualTo(12);
        assertThat(ioc.status()).isEqualTo(MilestoneStatus.AT_RISK);
        assertThat(ioc.actual()).isNull();
    }

    @Test
    void countsToTheActualDateOnceThereIsOne() {
        Countdown ioc =
                to("IOC", milestone("IOC declared", LocalDate.of(2026, 6, 17), Instant.parse("2026-05-28T12:00:00Z")));

        assertThat(ioc.daysLate()).isEqualTo(-2);
        assertThat(ioc.status()).isEqualTo(MilestoneStatus.ACHIEVED);
        assertThat(ioc.actual()).isEqualTo(LocalDate.of(2026, 5, 28));
    }

    @Test
    void findsTheMilestoneByTheWordInItsName() {
        Countdown foc = to(
                "FOC",
                milestone("All FOC services active", LocalDate.of(2026, 5, 1), null),
                milestone("FOC declared", LocalDate.of(2026, 6, 1), null),
                milestone("INFOCUS", LocalDate.of(2026, 7, 1), null));

        assertThat(foc.forecast()).isEqualTo(TARGET);
        assertThat(foc.daysLate()).isZero();
    }

    @Test
    void knowsNothingWhereThePlanHasNoSuchMilestone() {
        Countdown foc = to("FOC", milestone("IOC declared", TARGET, null));

        assertThat(foc.daysLate()).isNull();
        assertThat(foc.forecast()).isNull();
        assertThat(foc.target()).isEqualTo(TARGET);
    }

    @Test
    void showsTheLikelyDateUntilItIsDeclared() {
        LocalDate likely = LocalDate.of(2026, 7, 20);
        List<Chance> chances = List.of(
                new Chance("M", true, TARGET, TARGET, TARGET, null, null),
                new Chance("M", false, TARGET, likely, likely, TARGET, 0.3));
        List<MilestoneRow> ahead = List.of(milestone("IOC declared", TARGET, null));
        List<MilestoneRow> declared = List.of(milestone("IOC declared", TARGET, Instant.parse("2026-05-28T12:00:00Z")));

        assertThat(Countdown.to("IOC", TARGET, ahead, chances, WEEK).likely()).isEqualTo(likely);
        assertThat(Countdown.to("IOC", TARGET, ahead, List.of(), WEEK).likely()).isNull();
        assertThat(Countdown.to("IOC", TARGET, declared, chances, WEEK).likely()).isNull();
    }

    private static Countdown to(String capability, MilestoneRow... plan) {
        return Countdown.to(capability, TARGET, List.of(plan), List.of(), WEEK);
    }

    private static MilestoneRow milestone(String name, LocalDate forecast, @Nullable Instant actual) {
        MilestoneStatus status = actual == null ? MilestoneStatus.ON_TRACK : MilestoneStatus.ACHIEVED;
        return new MilestoneRow(ProgramId.random(), "M", name, 1, TARGET, forecast, actual, status, 0);
    }
}
