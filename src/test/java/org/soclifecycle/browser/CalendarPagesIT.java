package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;

/** On which days a programme works. */
@BrowserTest
class CalendarPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    private ProgramRow program;

    @BeforeEach
    void start() {
        program = fixture.program();
    }

    @Test
    void setsTheWeekAndImportsHolidays() {
        int year = LocalDate.now(ZoneOffset.UTC).getYear();
        Visit pia = visits.signedInAs("pia").expecting(422).open("/programs/" + program.key());
        pia.link("Week, holidays and time zone").click();
        pia.sees("There are no holidays yet.").check("calendar without holidays");
        pia.field("Time zone").fill("Nowhere/Land");
        pia.button("Save the week").click();
        pia.sees("There is no time zone “Nowhere/Land”").check("calendar with an unknown zone");
        pia.field("Time zone").fill("Europe/Berlin");
        pia.button("Save the week").click();
        pia.sees("The week was saved", "belongs to this programme alone");

        pia.field("Calendar file (.ics)").setInputFiles(new FilePayload("holidays.ics", "text/calendar", file(year)));
        pia.button("Show what is in it").click();
        pia.sees("5 new, 0 known, 1 broken", "Line").check("preview of holidays");
        pia.button("Add 5 holidays").click();
        pia.sees("5 holidays were added", "Holidays (5)").check("calendar with holidays");
        assertThat(pia.link("Download this table as CSV")).hasCount(1);
    }

    private static byte[] file(int year) {
        return """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:%d0501
                SUMMARY:Labour Day
                END:VEVENT
                BEGIN:VEVENT
                DTSTART;VALUE=DATE:%d1225
                DTEND;VALUE=DATE:%d1229
                SUMMARY:Between the years
                END:VEVENT
                BEGIN:VEVENT
                SUMMARY:Without a date
                END:VEVENT
                END:VCALENDAR
                """.formatted(year, year, year).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aTeamMemberReadsItOnly() {
        Visit tom = visits.signedInAs("tom").open("/programs/" + program.key() + "/calendar");
        tom.sees("There are no holidays.").check("calendar to read");
        assertThat(tom.button("Save the week")).hasCount(0);
    }

    @Test
    void subscribesToDatesAndRevokesTheAddress() {
        Visit tia = visits.signedInAs("tia").open("/programs/" + program.key() + "/calendar");
        tia.link("Subscribe to its dates").click();
        assertThat(tia.field("Programme")).hasValue(program.key());
        tia.check("calendar addresses");
        tia.button("Make the address").click();
        tia.sees("It is shown this once.").check("new calendar address");
        tia.link("Back to my addresses").click();
        tia.page()
                .locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(program.key()))
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .click();
        tia.sees("Revoke this address?");
        tia.button("Revoke").last().click();
        tia.sees("The address was revoked");
    }
}
