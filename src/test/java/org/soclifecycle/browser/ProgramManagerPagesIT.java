package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ProgramManagerPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Test
    void startsAProgrammeWithTheKeyboard() {
        fixture.person("sam");
        Visit pia = visits.signedInAs("pia").expecting(422);
        assertThat(pia.page()).hasURL(Pattern.compile("/programs$"));
        pia.check("portfolio");

        pia.link("Start programme").focus();
        pia.page().keyboard().press("Enter");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        pia.field("Name").focus();
        type(pia, "SOC for Keyboard Energy", "Tab", "Keyboard Energy", "Tab", "Energy", "Tab", "KEYB");
        pia.field("Target for IOC").fill(today.plusMonths(12).toString());
        pia.field("Target for FOC").fill(today.plusMonths(6).toString());
        pia.field("Executive sponsor").focus();
        type(pia, "nobody-of-this-name", "Enter");

        pia.sees("Please check these fields");
        assertThat(pia.field("Name")).hasValue("SOC for Keyboard Energy");
        assertThat(pia.field("Executive sponsor")).hasAttribute("aria-invalid", "true");
        assertThat(pia.field("Executive sponsor")).hasAccessibleDescription(Pattern.compile("nobody-of-this-name"));
        pia.check("start form with errors");

        pia.field("Target for FOC").fill(today.plusMonths(24).toString());
        pia.field("Executive sponsor").fill("");
        pia.field("Executive sponsor").focus();
        type(pia, "sam", "Enter");
        assertThat(pia.page()).hasURL(Pattern.compile("/programs/[^/]*KEYB[^/]*$"));
        pia.sees("SOC for Keyboard Energy", "Programme initiated", "Confirm sponsorship", "Information discovery");
    }

    private static void type(Visit visit, String... textsAndKeys) {
        for (String next : textsAndKeys) {
            if (next.equals("Tab") || next.equals("Enter")) {
                visit.page().keyboard().press(next);
            } else {
                visit.page().keyboard().type(next);
            }
        }
    }

    @Test
    void seesWhereTheProgrammeStands() {
        ProgramRow program = fixture.program();
        Visit pia = visits.signedInAs("pia").open("/programs/" + program.key());

        Locator phases = pia.page().locator("main .soc-phases > li");
        assertThat(phases).hasCount(6);
        assertThat(phases.first()).containsText("Running");
        assertThat(pia.page()
                        .locator("[data-diagram] svg .djs-element.soc-active")
                        .first())
                .isVisible();
        pia.check("programme");
        for (String tab : new String[] {"Gates", "Registers", "Team", "History"}) {
            pia.link(tab).click();
            pia.check("programme, " + tab);
        }
    }

    @Test
    void namesSomebodyForTheTeam() {
        ProgramRow program = fixture.program();
        Visit pia = visits.signedInAs("pia").expecting(422).open("/programs/" + program.key() + "/team");
        pia.field("Role").selectOption("soc-manager");
        pia.field("Person").fill("nobody-of-this-name");
        pia.button("Add").click();
        pia.sees("nobody-of-this-name").check("team with an unknown person");
        pia.field("Person").fill("otto");
        pia.button("Add").click();
        pia.sees("Otto Example is on the team.").check("team with somebody new");
        pia.button("Remove Otto Example as SOC manager").click();
        pia.check("asked before somebody is removed");
        pia.page()
                .getByRole(AriaRole.DIALOG)
                .getByText("Remove", new Locator.GetByTextOptions().setExact(true))
                .click();
        pia.sees("Otto Example lost the role.");
        visits.signedInAs("tia").open("/programs/" + program.key() + "/team").check("team for who only looks on");
    }

    @Test
    void putsAProgrammeOnHoldAndLetsItGoOn() {
        ProgramRow program = fixture.program();
        Visit pia = visits.signedInAs("pia").open("/programs/" + program.key());

        pia.expecting(422).link("Put on hold").click();
        pia.button("Put on hold").click();
        assertThat(pia.field("Reason")).hasAccessibleDescription(Pattern.compile("reason", Pattern.CASE_INSENSITIVE));
        pia.check("put on hold without a reason");
        pia.field("Reason").fill("The budget is being clarified");
        pia.button("Put on hold").click();
        pia.sees("is on hold", "The budget is being clarified");
        pia.check("programme on hold");

        pia.button("Resume").click();
        pia.sees("goes on");
        assertThat(pia.link("Put on hold")).isVisible();
    }
}
