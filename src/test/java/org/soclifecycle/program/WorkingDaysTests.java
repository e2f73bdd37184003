package org.soclifecycle.program;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {

    private static final Set<DayOfWeek> WEEK = EnumSet.range(MONDAY, FRIDAY);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate MON = LocalDate.of(2026, 3, 2);

    private final WorkingDays days = new WorkingDays(WEEK, Set.of(), BERLIN);

    @Test
    void refusesAWeekWithoutWorkingDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(Set.of(), Set.of(), BERLIN));
    }

    @Test
    void zeroDaysLaterIsTheFirstWorkingDayOnOrAfter() {
        assertThat(days.plus(MON, 0)).isEqualTo(MON);
        assertThat(days.plus(MON.plusDays(5), 0)).isEqualTo(MON.plusDays(7));
        assertThat(days.minus(MON.plusDays(6), 0)).isEqualTo(MON.plusDays(4));
    }

    @Test
    void skipsWeekends() {
        assertThat(days.plus(MON, 5)).isEqualTo(MON.plusDays(7));
        assertThat(days.minus(MON, 1)).isEqualTo(MON.minusDays(3));
        assertThat(days.between(MON, MON.plusDays(14))).isEqualTo(10);
    }

    @Test
    void countsNegativeNumbersTheOtherWay() {
        assertThat(days.plus(MON, -3)).isEqualTo(days.minus(MON, 3));
        assertThat(days.minus(MON, -3)).isEqualTo(days.plus(MON, 3));
        assertThat(days.between(MON.plusDays(7), MON)).isEqualTo(-5);
    }

    @Test
    void comesRoundOnAWorkingDayOnceAMonth() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        Instant first = days.monthly(start, days.startOf(start));
        assertThat(first).isEqualTo(days.startOf(LocalDate.of(2026, 3, 2)));
        assertThat(days.monthly(start, first)).isEqualTo(days.startOf(LocalDate.of(2026, 3, 31)));
        assertThat(days.monthly(start, days.startOf(LocalDate.of(2025, 1, 1)))).isEqualTo(first);
        assertThat(days.monthly(start, days.endOf(LocalDate.of(2027, 12, 30))))
                .isEqualTo(days.startOf(LocalDate.of(2027, 12, 31)));
    }

    @Test
    void comesRoundOnAWorkingDayOnceAQuarter() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        Instant first = days.every(3, start, days.startOf(start));
        assertThat(first).isEqualTo(days.startOf(LocalDate.of(2026, 4, 30)));
        assertThat(days.every(3, start, first)).isEqualTo(days.startOf(LocalDate.of(2026, 7, 31)));
        assertThat(days.every(3, start, days.startOf(LocalDate.of(2026, 12, 1))))
                .isEqualTo(days.startOf(LocalDate.of(2027, 2, 1)));
    }

    @Test
    void knowsTheLeapDay() {
        LocalDate before = LocalDate.of(2028, 2, 28);
        assertThat(days.plus(before, 1)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(days.plus(before, 2)).isEqualTo(LocalDate.of(2028, 3, 1));
    }

    @Test
    void walksOverAChainOfHolidays() {
        LocalDate eve = LocalDate.of(2026, 12, 23);
        LocalDate back = LocalDate.of(2027, 1, 7);
        Set<LocalDate> holidays = new HashSet<>();
        eve.plusDays(1).datesUntil(back).forEach(holidays::add);
        WorkingDays winter = new WorkingDays(WEEK, holidays, BERLIN);
        assertThat(winter.plus(eve, 1)).isEqualTo(back);
        assertThat(winter.minus(back, 1)).isEqualTo(eve);
        assertThat(winter.between(eve.plusDays(1), back)).isZero();
    }

    @Test
    void followsAnotherWeek() {
        WorkingDays gulf = new WorkingDays(
                Set.of(SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY), Set.of(), ZoneId.of("Asia/Riyadh"));
        assertThat(gulf.isWorkingDay(MON.plusDays(4))).isFalse();
        assertThat(gulf.plus(MON.plusDays(3), 1)).isEqualTo(MON.plusDays(6));
    }

    @Test
    void keepsOfficeHoursWhenTheClocksChange() {
        LocalDate friday = LocalDate.of(2026, 3, 27);
        assertThat(days.endOf(friday)).isEqualTo(Instant.parse("2026-03-27T16:00:00Z"));
        assertThat(days.endOf(days.plus(friday, 1))).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
        assertThat(days.startOf(LocalDate.of(2026, 10, 26))).isEqualTo(Instant.parse("2026-10-26T08:00:00Z"));
    }

    @Test
    void aTermEndsAtClosingTimeOfItsLastDay() {
        Instant monday = Instant.parse("2026-03-02T08:30:00Z");
        assertThat(days.after(monday, 0)).isEqualTo(Instant.parse("2026-03-02T16:00:00Z"));
        assertThat(days.after(monday, 3)).isEqualTo(Instant.parse("2026-03-05T16:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> days.after(monday, -1));
    }

    @Test
    void aTermOfNoDaysGivenAfterClosingTimeEndsOnTheNextWorkingDay() {
        assertThat(days.after(Instant.parse("2026-03-06T20:00:00Z"), 0))
                .isEqualTo(Instant.parse("2026-03-09T16:00:00Z"));
    }

    @Test
    void takesTheDateOfItsOwnZone() {
        WorkingDays auckland = new WorkingDays(WEEK, Set.of(), ZoneId.of("Pacific/Auckland"));
        assertThat(auckland.after(Instant.parse("2026-03-01T22:00:00Z"), 1))
                .isEqualTo(Instant.parse("2026-03-03T04:00:00Z"));
    }

    @Test
    void agreesWithCountingByHand() {
        Random random = new Random(20260302);
        for (int round = 0; round < 500; round++) {
            WorkingDays calendar = any(random);
            LocalDate from = MON.plusDays(random.nextInt(800));
            int count = random.nextInt(60);
            LocalDate to = calendar.plus(from, count);
            assertThat(to).isEqualTo(naive(calendar, from, count));
            assertThat(calendar.between(from, to)).isEqualTo(count);
            assertThat(calendar.minus(to, count)).isEqualTo(calendar.plus(from, 0));
            assertThat(calendar.plus(from, count + 1)).isAfter(to);
        }
    }

    private static LocalDate naive(WorkingDays calendar, LocalDate from, int count) {
        int seen = -1;
        LocalDate date = from.minusDays(1);
        while (seen < count) {
            date = date.plusDays(1);
            seen += calendar.isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    private static WorkingDays any(Random random) {
        Set<DayOfWeek> week = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : List.of(MONDAY, WEDNESDAY, THURSDAY, SATURDAY)) {
            if (random.nextBoolean()) {
                week.add(day);
            }
        }
        Set<LocalDate> holidays = new HashSet<>();
        random.ints(40, 0, 900).forEach(day -> holidays.add(MON.plusDays(day)));
        return new WorkingDays(week, holidays, BERLIN);
    }
}
