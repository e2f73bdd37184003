package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;

/** Many programmes at a glance: how they stand, who has how much, and how they compare. */
@BrowserTest
class PortfolioPagesIT {

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
    void aColourIsExplainedOverriddenAndTakenBack() {
        Visit manager = visits.signedInAs("pia").expecting(422).open("/programs/" + program.key());
        manager.link("Health").click();
        manager.sees("Furthest from its baseline", "green up to 5 working days").check("health");
        manager.button("Set colour").click();
        manager.sees("Choose green, amber or red.", "why the computed colour is wrong")
                .check("health with mistakes");
        manager.field("Colour").selectOption("RED");
        manager.field("Holds until").fill(LocalDate.now().plusDays(20).toString());
        manager.field("Reason").fill("The only supplier is insolvent.");
        manager.button("Set colour").click();
        manager.sees("was set by hand", "The only supplier is insolvent.").check("health set by hand");

        manager.open("/programs?group=sector&health=red&text=" + program.key());
        manager.sees("Energy", "set by hand");
        manager.page().locator(".soc-health summary").first().click();
        manager.sees("The only supplier is insolvent.").check("portfolio by sector");

        manager.open("/programs/" + program.key() + "/health");
        manager.button("Back to the computed colour").click();
        manager.sees("shows its computed colour again");
        assertThat(manager.page().getByText("The only supplier is insolvent.")).hasCount(0);
    }

    @Test
    void workloadAndCohortAreOneClickFromThePortfolio() {
        Visit manager = visits.signedInAs("pia").open("/programs");
        manager.link("Workload").click();
        manager.sees("Waiting to be taken, by role").check("workload");
        manager.field("Programme").selectOption(program.key());
        manager.button("Filter").click();
        manager.link("Executive sponsor").click();
        manager.sees("Waiting for Executive sponsor", "Confirm sponsorship").check("workload of a role");

        manager.open("/programs").link("Cohort").click();
        manager.sees("From the first day of each programme");
        manager.field("Key, name or organisation").fill(program.key());
        manager.button("Filter").click();
        manager.sees(program.key(), "Phase by phase, in working days").check("cohort");
    }
}
