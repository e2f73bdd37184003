package org.soclifecycle.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** How ready a gate is, and what was agreed for it. */
@BrowserTest
class GatePagesIT {

    @RegisterExtension
    final Visits visits = new Visits();

    @Autowired
    Fixture fixture;

    @Autowired
    Processes processes;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    private ProgramRow program;

    @BeforeEach
    void start() {
        program = fixture.program();
    }

    @Test
    void seesWhatStandsInTheWay() {
        Visit pia = visits.signedInAs("pia").open("/programs/" + program.key() + "/gates/G4");
        pia.sees("What stands in the way, and who owns it", "How it is computed")
                .check("gate that lies ahead");

        transaction.executeWithoutResult(status ->
                processes.start(program.id(), "gateReview", program.key() + "/G1", Map.of("gateCode", "G1"), "pia"));
        jobs.runDue(program.id());
        pia.open("/programs/" + program.key() + "/gates/G1").check("gate under review");
        pia.open("/programs/" + program.key() + "/gates").check("gates");
    }

    @Test
    void changesACriterionWithAReason() {
        Visit pia = visits.signedInAs("pia").expecting(422);
        pia.open("/programs/" + program.key() + "/gates/G4");
        pia.link("Agreed criteria and their changes").click();
        pia.check("criteria of a gate");
        pia.link("Change G4-07").click();
        pia.field("Threshold").fill("90 % of the agreed set");
        pia.check("criterion being changed");
        pia.button("Save").click();
        pia.check("criterion changed without a reason");
        assertThat(pia.field("Threshold")).hasValue("90 % of the agreed set");
        pia.page().locator("#reason").fill("Agreed with the board on 3 March");
        pia.button("Save").click();
        pia.sees("90 % of the agreed set", "Agreed with the board on 3 March").check("criteria with a change");
    }
}
