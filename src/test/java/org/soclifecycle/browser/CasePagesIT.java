package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.soclifecycle.work.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What runs beside the phases, and what may go wrong. */
@BrowserTest
class CasePagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    SideSteps steps;

    @Autowired
    Tasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    Registers registers;

    @Autowired
    Answers answers;

    @Autowired
    TransactionTemplate transaction;

    private ProgramRow program;
    private Actor pia;

    @BeforeEach
    void start() {
        program = fixture.program();
        pia = fixture.person("pia");
    }

    @Test
    void readsACaseStepByStep() {
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/cases");
        manager.sees("Nothing runs beside the phases yet.").check("no cases");
        raiseAChange();
        manager.open("/programs/" + program.key() + "/cases").check("cases");
        manager.field("State").selectOption("closed");
        manager.button("Show").click();
        manager.sees("No case fits the filter.").check("no case fits the filter");
        manager.page().goBack();
        manager.link("OT sensors at four sites instead of two").click();
        manager.sees("Change request", "285,000", "12 working days", "2.97").check("case");
    }

    @Test
    void reconsidersAnImprovementOfTheBacklog() {
        fixture.seat(program, "tom", "soc-manager");
        putOffAnImprovement();
        Visit tom = visits.signedInAs("tom").open("/programs/" + program.key() + "/cases");
        tom.link("Isolate a laptop in five minutes").click();
        tom.check("case in the backlog");
        tom.button("Improvement reconsidered").click();
        tom.sees("It is under way", "Waits for");
        assertThat(tom.button("Improvement reconsidered")).hasCount(0);
    }

    @Test
    void seesTheRisksByTheirExposure() {
        Visit manager = visits.signedInAs("pia").open("/programs/" + program.key() + "/risks");
        manager.sees("No risk has been recorded yet.").check("no risks");
        raiseAChange();
        registers.record(
                program.id(),
                "risks",
                List.of(
                        risk("R-01", "Night shift not staffed", 4, 5),
                        risk("R-02", "Provider late", 4, 5),
                        risk("R-03", "Licence volume exceeded", 2, 3)),
                "a test",
                answers.latest(program.id(), "raiseChange").orElseThrow().id());
        manager.open("/programs/" + program.key() + "/risks");
        manager.sees("20 · Critical", "6 · Low", "3 Mar 2027").check("risks");
        manager.link("R-03").click();
        assertThat(manager.page().locator("#risk-R-03")).isInViewport();
    }

    private static RegisterRow risk(String key, String title, int likelihood, int impact) {
        return new RegisterRow(
                "risks",
                key,
                title,
                Map.of(
                        "status", "open",
                        "likelihood", likelihood,
                        "impact", impact,
                        "response", "reduce",
                        "measure", "Transfers from the service desk, a provider for the nights",
                        "owner", "tom",
                        "dueDate", "2027-03-03"));
    }

    private void raiseAChange() {
        steps.take(program.id(), "start:changeRequest", pia);
        tasks.complete(
                fixture.open(program, "userTask_raiseChange").id(),
                Map.of(
                        "title",
                        "OT sensors at four sites instead of two",
                        "affects",
                        List.of("requirement", "schedule"),
                        "description",
                        "Passive sensors also at two substations, where the upstream grid connects.",
                        "reason",
                        "The trial showed unknown engineering stations.",
                        "costDelta",
                        285_000,
                        "approvedBudget",
                        9_600_000,
                        "scheduleDeltaWd",
                        12),
                pia,
                null);
    }

    private void putOffAnImprovement() {
        Actor tom = fixture.person("tom");
        transaction.executeWithoutResult(status -> processes.start(
                program.id(),
                "improvementItem",
                program.key() + "/IMP/1",
                Map.of("effectFollowUp", "none"),
                tom.username()));
        tasks.complete(
                fixture.open(program, "userTask_triageImprovement").id(),
                Map.of(
                        "title",
                        "Isolate a laptop in five minutes",
                        "source",
                        "staff_idea",
                        "benefit",
                        2,
                        "effort",
                        4,
                        "riskReduction",
                        2,
                        "obligation",
                        false,
                        "owner",
                        "tom"),
                tom,
                null);
    }
}
