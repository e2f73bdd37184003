package org.soclifecycle.program.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.program.CalendarEditing;
import org.soclifecycle.program.CalendarRow;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.HolidayFile;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar of a programme: reading, changing, importing, and what follows from it. */
@IntegrationTest
class CalendarPagesIT {

    private static final String FILE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20260501
            RRULE:FREQ=YEARLY
            SUMMARY:Labour Day
            END:VEVENT
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:2026-12-99
            SUMMARY:Broken
            END:VEVENT
            END:VCALENDAR
            """;

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    CalendarEditing editing;

    @Autowired
    Calendars calendars;

    @Autowired
    Programs programs;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private String page;

    @BeforeEach
    void start() {
        time.to(Instant.parse("2026-03-02T10:00:00Z"));
        program = fixture.program();
        page = "/programs/" + program.key() + "/calendar";
    }

    @AfterEach
    void home() {
        time.home();
    }

    private CalendarRow calendar() {
        return editing.of(program.id());
    }

    private LocalDate forecast(String milestone) {
        return jdbc.sql("select forecast_date from app.milestone where program_id = ? and code = ?")
                .params(program.id().value(), milestone)
                .query(LocalDate.class)
                .single();
    }

    private MvcTestResult week(String person, String zone, String... days) {
        var request = browser.post(person, page + "/week").param("zone", zone);
        for (String day : days) {
            request = request.param("week", day);
        }
        return request.exchange();
    }

    private MvcTestResult add(String person, String day, String name) {
        return browser.post(person, page + "/holidays")
                .param("day", day)
                .param("name", name)
                .exchange();
    }

    private MvcTestResult send(String person, String content) {
        return browser.upload(person, page + "/import")
                .file(new MockMultipartFile(
                        "file", "holidays.ics", "text/calendar", content.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    @Test
    void everybodyOnTheTeamReadsItAndManagersChangeIt() {
        assertThat(browser.get("pia", page)).hasStatusOk().bodyText().contains("Add a holiday", "is shared with");
        assertThat(browser.get("tom", page)).hasStatusOk().bodyText().doesNotContain("Add a holiday");
        assertThat(browser.get("aud", page)).hasStatusOk().bodyText().doesNotContain("Add a holiday");
        assertThat(browser.get("otto", page)).hasStatus(HttpStatus.FORBIDDEN);
        for (String person : List.of("tom", "aud", "otto")) {
            assertThat(add(person, "2026-05-01", "Mine")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(week(person, "UTC", "MONDAY")).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(send(person, FILE)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.post(person, page + "/import/save").param("days", "2026-05-01 Mine"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(calendar().holidays()).isEmpty();
    }

    @Test
    void aChangeOfASharedCalendarConcernsThisProgrammeAlone() {
        ProgramRow other = fixture.program();
        assertThat(add("pia", "2026-05-01", "Labour Day")).hasStatus(HttpStatus.FOUND);
        assertThat(calendar().shared()).isFalse();
        assertThat(calendar().holidays()).containsExactly(new CalendarRow.Day(LocalDate.of(2026, 5, 1), "Labour Day"));
        assertThat(editing.of(other.id()).holidays()).isEmpty();
        assertThat(calendars.names()).contains(Calendars.STANDARD).noneMatch(name -> name.contains(program.key()));
        String name = calendar().name();
        add("pia", "2026-05-04", "Bridge");
        assertThat(calendar().name()).isEqualTo(name);
    }

    @Test
    void theForecastFollowsInTheSameTransactionAndTheRecordSaysSo() {
        LocalDate before = forecast("M5");
        WorkItem open = fixture.open(program, "userTask_confirmSponsorship");
        assertThat(add("pia", "2026-04-01", "Founders’ day")).hasStatus(HttpStatus.FOUND);
        assertThat(forecast("M5"))
                .isEqualTo(before.getDayOfWeek() == DayOfWeek.FRIDAY ? before.plusDays(3) : before.plusDays(1));
        assertThat(tasks.openOf(program.id()).get(0).dueAt()).isEqualTo(open.dueAt());
        assertThat(browser.get("pia", "/programs/" + program.key() + "/history"))
                .bodyText()
                .contains("Pia Example changed the working-day calendar: holiday 2026-04-01");
        browser.post("pia", page + "/holidays/remove")
                .param("day", "2026-04-01")
                .exchange();
        assertThat(forecast("M5")).isEqualTo(before);
    }

    @Test
    void newDueDatesAreCountedInTheNewWeekAndZoneAlsoOverTheChangeOfClocks() {
        Instant thursday = Instant.parse("2026-03-26T10:00:00Z");
        time.to(thursday);
        assertThat(week("pia", "Europe/Berlin", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"))
                .hasStatus(HttpStatus.FOUND);
        var days = calendars.paceOf(program.id()).days();
        assertThat(days.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(days.after(thursday, 0)).isEqualTo(Instant.parse("2026-03-26T16:00:00Z"));
        assertThat(days.after(thursday, 1)).isEqualTo(Instant.parse("2026-03-30T15:00:00Z"));
        tasks.complete(
                fixture.open(program, "userTask_confirmSponsorship").id(),
                Fixture.sponsorship(),
                fixture.person("sam"),
                null);
        assertThat(tasks.openOf(program.id()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.dueAt().atZone(days.zone()).getDayOfWeek())
                        .isNotIn(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void badInputIsNamedAtItsFieldAndKept() {
        assertThat(week("pia", "Mars/Olympus"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose at least one day", "There is no time zone “Mars/Olympus”", "value=\"Mars/Olympus\"");
        assertThat(add("pia", "2041-05-01", "Far away"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("runs from 2026 to", "value=\"Far away\"", "value=\"2041-05-01\"");
        assertThat(add("pia", "tomorrow", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a date.");
        assertThat(add("pia", "2026-05-01", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a name of at most 100 characters.");
        assertThat(send("pia", "no calendar"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This is no calendar file");
        assertThat(send("pia", "BEGIN:VCALENDAR" + " ".repeat(HolidayFile.LARGEST)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("larger than 2 MB");
        assertThat(browser.upload("pia", page + "/import"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a calendar file");
        assertThat(calendar().shared()).isTrue();
        assertThat(browser.post("pia", page + "/holidays/remove").param("day", "2026-05-01"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aFileIsShownBeforeItIsKept() {
        add("pia", "2027-05-01", "Known already");
        assertThat(send("pia", FILE))
                .hasStatusOk()
                .bodyText()
                .contains("5 new, 1 known, 1 broken", "Labour Day", "2026-05-01 Labour Day", ">8<", "2026-12-99");
        assertThat(calendar().holidays()).hasSize(1);
        String shown = "2026-05-01 Labour Day\r\n2027-05-01 Labour Day\r\nnonsense\r\n2041-01-01 Far away\r\n";
        assertThat(browser.post("pia", page + "/import/save").param("days", shown))
                .hasStatus(HttpStatus.FOUND);
        assertThat(calendar().holidays())
                .extracting(CalendarRow.Day::name)
                .containsExactly("Labour Day", "Known already");
        assertThat(browser.get("pia", page + "?format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("2026-05-01");
    }

    @Test
    void theCalendarOfAnEndedProgrammeStays() {
        programs.cancel(program.id(), "No budget", fixture.person("pia"));
        jdbc.sql("update app.programme set state = 'CANCELLED' where id = ?")
                .param(program.id().value())
                .update();
        assertThat(add("pia", "2026-05-01", "Too late")).hasStatus(HttpStatus.CONFLICT);
        assertThat(browser.get("pia", page)).bodyText().doesNotContain("Add a holiday");
    }
}
