package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan of a programme, as its manager reads it. */
@BrowserTest
class PlanPagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Programs programs;

    @Autowired
    Tasks tasks;

    private ProgramRow program;

    @BeforeEach
    void start() {
        program = fixture.program();
    }

    @Test
    void readsTheTimelineAndItsNumbers() {
        Actor pia = fixture.person("pia");
        programs.hold(program.id(), "The budget is being clarified", pia);
        programs.resume(program.id(), pia);
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key());
        manager.link("Plan").click();
        manager.sees("IOC · M4 IOC declared", "P80", "1. Information discovery", "Confirm sponsorship")
                .check("plan");
        assertThat(manager.page().getByRole(AriaRole.IMG))
                .hasAccessibleDescription(Pattern.compile(".*Grey bars are the baseline.*"));

        manager.link("2. Scope and boundary setting").click();
        manager.sees("Select services");
        manager.link("Months").click();
        manager.sees("Select services").check("plan by months with a phase unfolded");
        manager.field("Critical path to").selectOption("M1");
        manager.button("Show").click();
        assertThat(manager.field("Critical path to")).hasValue("M1");
        manager.link("All").click();
        manager.page().locator("main > details > summary").click();
        manager.sees("Float is counted in working days to M1.").check("all of the plan and its numbers");
    }

    @Test
    void namesStayBesideTheirBarsWhenTheTimelineScrolls() {
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/plan?zoom=week");
        Locator names = manager.page().locator(".soc-gantt-names li");
        Locator bars = manager.page().locator(".soc-gantt-scroll svg");
        manager.page().locator(".soc-gantt-scroll").evaluate("region => region.scrollLeft = 3000");
        double end = names.last().boundingBox().y + names.last().boundingBox().height;
        assertThat(end).isEqualTo(bars.boundingBox().y + bars.boundingBox().height);
    }

    @Test
    void readsMilestonesAndTheirRule() {
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/plan/milestones");
        manager.page().locator("#milestone-M4 summary").click();
        manager.sees("Late by up to 5 working days is on track").check("milestones");
        manager.link("All milestones").click();
        manager.page().getByText("The same as a table").click();
        manager.sees("Forecast made on").check("slip chart of all milestones");
    }

    @Test
    void readsWhyDatesMovedAndWhatWasPromised() {
        tasks.complete(
                fixture.open(program, "userTask_confirmSponsorship").id(),
                Fixture.sponsorship(),
                fixture.person("sam"),
                null);
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/plan/variances");
        manager.sees("M4 IOC declared is forecast for", "work faster than planned")
                .check("why dates moved");
        manager.link("Baselines").click();
        manager.sees("Baseline 0", "Start of the programme").check("baselines");
    }

    @Test
    void asksWhatIf() {
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/plan/what-if");
        manager.expecting(422).check("what if");
        manager.page().getByLabel("Takes (working days)").first().fill("-3");
        manager.button("Show what happens").click();
        manager.sees("Working days cannot be negative", "Choose the step that you mean")
                .check("what cannot be");
        assertThat(manager.page().getByLabel("Takes (working days)").first()).hasValue("-3");

        manager.page().getByLabel("Step").first().selectOption("callActivity_socScope/userTask_selectServices");
        manager.page().getByLabel("Takes (working days)").first().fill("60");
        manager.button("Show what happens").click();
        manager.sees("What would happen", "Become critical for M4", "working days later")
                .check("what would happen");
    }
}
