package org.soclifecycle.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.program.CalendarRow.Day;
import org.soclifecycle.program.HolidayFile.Broken;

/** Holidays out of calendar files, good ones and others. */
class HolidayFileTests {

    private static final CalendarRow CALENDAR = new CalendarRow(
            "Berlin",
            false,
            ZoneId.of("Europe/Berlin"),
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(new Day(LocalDate.of(2027, 5, 1), "Labour Day")),
            2026,
            2029);

    private static HolidayFile read(String... events) {
        String text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Holidays//EN\r\n"
                + String.join("\r\n", events) + "\r\nEND:VCALENDAR\r\n";
        return HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), CALENDAR);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT";
    }

    private static Day day(int year, int month, int day, String name) {
        return new Day(LocalDate.of(year, month, day), name);
    }

    @Test
    void readsWholeDaysAndEscapedNames() {
        HolidayFile file = read(event(
                "UID:1@example.org",
                "DTSTAMP:20260101T000000Z",
                "DTSTART;VALUE=DATE:20261003",
                "DTEND;VALUE=DATE:20261004",
                "SUMMARY:Tag der Deutschen\\, Einheit – ",
                " überall"));
        assertThat(file.fresh()).containsExactly(day(2026, 10, 3, "Tag der Deutschen, Einheit – überall"));
        assertThat(file.broken()).isEmpty();
    }

    @Test
    void aHolidayOfSeveralDaysIsEachOfThem() {
        HolidayFile file = read(event("DTSTART;VALUE=DATE:20261225", "DTEND;VALUE=DATE:20261227", "SUMMARY:Christmas"));
        assertThat(file.fresh()).containsExactly(day(2026, 12, 25, "Christmas"), day(2026, 12, 26, "Christmas"));
    }

    @Test
    void whatRepeatsIsWrittenOutForTheProgrammesYears() {
        HolidayFile file = read(event("DTSTART;VALUE=DATE:20200101", "RRULE:FREQ=YEARLY", "SUMMARY:New Year"));
        assertThat(file.fresh())
                .containsExactly(
                        day(2026, 1, 1, "New Year"),
                        day(2027, 1, 1, "New Year"),
                        day(2028, 1, 1, "New Year"),
                        day(2029, 1, 1, "New Year"));
    }

    @Test
    void aLeapDayRepeatsInLeapYearsOnly() {
        HolidayFile file = read(event("DTSTART;VALUE=DATE:20240229", "RRULE:FREQ=YEARLY", "SUMMARY:Leap day"));
        assertThat(file.fresh()).containsExactly(day(2028, 2, 29, "Leap day"));
    }

    @Test
    void movableHolidaysEndsAndExceptionsHold() {
        HolidayFile file = read(event(
                "DTSTART;VALUE=DATE:20261126",
                "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20281231T000000Z",
                "EXDATE;VALUE=DATE:20271125",
                "RDATE;VALUE=DATE:20290102",
                "SUMMARY:Thanksgiving"));
        assertThat(file.fresh())
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2026, 11, 26), LocalDate.of(2028, 11, 23), LocalDate.of(2029, 1, 2));
    }

    @Test
    void timesAndForeignZonesDoNotMoveTheDay() {
        HolidayFile file = read(
                event(
                        "DTSTART;TZID=Custom/Nowhere:20260501T000000",
                        "DTEND;TZID=Custom/Nowhere:20260502T000000",
                        "SUMMARY:A"),
                event("DTSTART:20260514T220000", "SUMMARY:B"),
                event(
                        "DTSTART;TZID=\"W. Europe Standard Time\":20260525T090000",
                        "DTEND:20260525T170000",
                        "SUMMARY:C"));
        assertThat(file.broken()).isEmpty();
        assertThat(file.fresh()).containsExactly(day(2026, 5, 1, "A"), day(2026, 5, 14, "B"), day(2026, 5, 25, "C"));
    }

    @Test
    void knownDaysDoublesCancelledOnesAndOtherYearsAddNothing() {
        HolidayFile file = read(
                event("DTSTART;VALUE=DATE:20270501", "SUMMARY:Labour Day"),
                event("DTSTART;VALUE=DATE:20270517", "SUMMARY:Whit Monday"),
                event("DTSTART;VALUE=DATE:20270517", "SUMMARY:Pfingstmontag"),
                event("DTSTART;VALUE=DATE:20270518", "STATUS:CANCELLED", "SUMMARY:Not any more"),
                event("DTSTART;VALUE=DATE:20350101", "SUMMARY:Far away"));
        assertThat(file.fresh()).containsExactly(day(2027, 5, 17, "Whit Monday"));
        assertThat(file.known()).extracting(Day::date).containsExactly(LocalDate.of(2027, 5, 1));
        assertThat(file.outside()).isEqualTo(2);
    }

    @Test
    void aBrokenLineIsNamedAndEverythingElseIsRead() {
        HolidayFile file = read(
                event("DTSTART;VALUE=DATE:20260101", "SUMMARY:New Year", "this is no line"),
                event("DTSTART;VALUE=DATE:20261345", "SUMMARY:No such date"),
                event("SUMMARY:Without a date"),
                "rubbish between events",
                event("DTSTART;VALUE=DATE:20260501", "SUMMARY:Labour Day"),
                event("DTSTART;VALUE=DATE:20260601", "RRULE:FREQ=SECONDLY", "SUMMARY:Too often"),
                event("DTSTART;VALUE=DATE:20260602", "RRULE:FREQ=SOMETIMES", "SUMMARY:No rule"),
                event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20270101", "SUMMARY:A year"),
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20260701");
        assertThat(file.fresh()).containsExactly(day(2026, 1, 1, "New Year"), day(2026, 5, 1, "Labour Day"));
        assertThat(file.broken()).extracting(Broken::line).containsExactly(7, 9, 13, 16, 21, 26, 31, 36);
        assertThat(file.broken().get(0).text()).isEqualTo("this is no line");
        assertThat(file.broken()).allSatisfy(one -> assertThat(one.why()).isNotBlank());
    }

    @Test
    void readsOtherLineEndsMarksAndOldLetters() {
        String text =
                "\uFEFFBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260106\nSUMMARY:Dreikönig\nEND:VEVENT\nEND:VCALENDAR";
        assertThat(HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), CALENDAR)
                        .fresh())
                .containsExactly(day(2026, 1, 6, "Dreikönig"));
        assertThat(HolidayFile.read(text.substring(1).getBytes(StandardCharsets.ISO_8859_1), CALENDAR)
                        .fresh())
                .containsExactly(day(2026, 1, 6, "Dreikönig"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "PK\u0003\u0004", "<html>BEGIN:VCALENDAR"})
    void refusesWhatIsNoCalendar(String text) {
        assertThatThrownBy(() -> HolidayFile.read(text.getBytes(StandardCharsets.UTF_8), CALENDAR))
                .isInstanceOfSatisfying(
                        InvalidFields.class, wrong -> assertThat(wrong.fields()).containsOnlyKeys("file"));
    }

    @Test
    void refusesMoreThanTwoMegabytes() {
        byte[] large = ("BEGIN:VCALENDAR\r\n" + "X".repeat(HolidayFile.LARGEST)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> HolidayFile.read(large, CALENDAR)).hasMessageContaining("2 MB");
    }
}
