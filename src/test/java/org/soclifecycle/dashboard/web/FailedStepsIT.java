package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryQuery;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the first step of a gate review fail, because the gate it is told to open does not exist. */
@IntegrationTest
class FailedStepsIT {

    private static final String PAGE = "/admin/jobs";

    @Autowired
    private Fixture fixture;

    @Autowired
    private Browser browser;

    @Autowired
    private Processes processes;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private History history;

    @Autowired
    private TransactionTemplate transaction;

    private ProgramRow program;
    private String instance;

    @BeforeEach
    void startAGateThatDoesNotExist() {
        program = fixture.program();
        instance = Objects.requireNonNull(transaction.execute(status ->
                processes.start(program.id(), "gateReview", program.key() + "/G99", Map.of("gateCode", "G99"), null)));
    }

    @Test
    void aStepThatFailedThreeTimesWaitsForTheOperatorWhoLetsItRunAgain() {
        fail();
        assertThat(browser.get("ada", PAGE)).bodyText().contains(program.key(), "by itself");
        fail();
        fail();
        assertThat(browser.get("ada", PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(program.key(), "Gate review", "None, waits for you", "Try again");

        engine.getRuntimeService().setVariable(instance, "gateCode", "G1");
        String retry = PAGE + "/" + job().getId() + "/retry";
        assertThat(browser.post("ada", retry)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        assertThat(job().getRetries()).isEqualTo(1);
        engine.getManagementService().executeJob(job().getId());

        assertThat(browser.get("ada", PAGE)).bodyText().doesNotContain(program.key());
        assertThat(browser.post("ada", retry)).hasStatus(HttpStatus.CONFLICT);
        assertThat(recorded("process.incident"))
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.sentence()).contains("failed and waits for an operator", "G99"));
        assertThat(recorded("process.retried"))
                .singleElement()
                .satisfies(row -> assertThat(row.sentence()).startsWith("Ada Example let the failed step “"));
    }

    @Test
    void onlyAdministratorsSeeAndRetry() {
        fail();

        for (String person : List.of("pia", "aud", "otto")) {
            assertThat(browser.get(person, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(browser.post(person, PAGE + "/" + job().getId() + "/retry"))
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(job().getRetries()).isEqualTo(2);
    }

    private void fail() {
        String job = job().getId();
        assertThatThrownBy(() -> engine.getManagementService().executeJob(job)).isInstanceOf(RuntimeException.class);
    }

    private Job job() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult();
    }

    private List<HistoryRow> recorded(String action) {
        return history.page(new HistoryQuery(program.id(), false, null, action, null, null, null, null))
                .rows();
    }
}
