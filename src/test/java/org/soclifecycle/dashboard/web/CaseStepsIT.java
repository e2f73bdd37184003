package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.CaseRow;
import org.soclifecycle.dashboard.Cases;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Two improvements lie in the backlog; somebody reconsiders one of them. */
@IntegrationTest
class CaseStepsIT {

    private static final String RECONSIDER = "send:ImprovementReconsidered";

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    TransactionTemplate transaction;

    private ProgramRow program;

    @BeforeEach
    void twoInTheBacklog() {
        program = fixture.program();
        fixture.seat(program, "tom", "soc-manager");
        putOff("Isolate a laptop in five minutes");
        putOff("Read the badge log");
    }

    @Test
    void theOneMeantWakesAndTheOtherSleepsOn() throws Exception {
        CaseRow meant = find("Isolate a laptop in five minutes");
        assertThat(page("tom", address(meant))).contains("Improvement reconsidered");

        assertThat(send("tom", meant)).hasStatus3xxRedirection();

        assertThat(find("Isolate a laptop in five minutes").open())
                .singleElement()
                .satisfies(step -> assertThat(step.item().title()).isEqualTo("Triage improvement"));
        assertThat(find("Read the badge log").open()).isEmpty();
        assertThat(page("tom", address(meant))).doesNotContain("Improvement reconsidered");
        assertThat(send("tom", meant)).hasStatus(403);
    }

    @Test
    void itIsOfferedWithTheCaseAndOnlyToWhoMaySayIt() throws Exception {
        CaseRow one = find("Read the badge log");

        assertThat(page("tom", "/programs/" + program.key())).doesNotContain(RECONSIDER);
        assertThat(page("tia", address(one))).doesNotContain("Improvement reconsidered");
        assertThat(send("tia", one)).hasStatus(403);
        assertThat(send("aud", one)).hasStatus(403);
        assertThat(find("Read the badge log").open()).isEmpty();
    }

    private void putOff(String title) {
        Actor tom = fixture.person("tom");
        transaction.executeWithoutResult(status -> processes.start(
                program.id(),
                "improvementItem",
                program.key() + "/IMP/" + title,
                Map.of("effectFollowUp", "none"),
                tom.username()));
        WorkItem triage = fixture.open(program, "userTask_triageImprovement");
        tasks.complete(
                triage.id(),
                Map.of(
                        "title",
                        title,
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

    private CaseRow find(String title) {
        List<CaseRow> found = cases.of(program.id()).stream()
                .filter(row -> row.title().equals(title))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private String address(CaseRow row) {
        return "/programs/" + program.key() + "/cases/" + row.id();
    }

    private String page(String person, String address) throws Exception {
        return browser.get(person, address).exchange().getResponse().getContentAsString();
    }

    private MvcTestResult send(String person, CaseRow row) {
        return browser.post(person, address(row) + "/steps")
                .param("code", RECONSIDER)
                .exchange();
    }
}
