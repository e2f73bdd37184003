package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("programControl")
class ProgramControlTests extends ModelTest {

    private ProcessInstance control() {
        today("2026-01-15");
        return start("programControl");
    }

    @Test
    void aReportIsDueEveryMonth() {
        var process = control();
        assertThat(due("event_reportDue")).containsExactly("2026-02-15");
        fire("event_reportDue");
        today("2026-02-17");
        complete("userTask_reportProgress", "finalReport", false);
        assertThat(process).isWaitingAtExactly("event_reportDue");
        assertThat(due("event_reportDue")).containsExactly("2026-03-17");
    }

    @Test
    void theFinalReportEndsTheControl() {
        var process = control();
        fire("event_reportDue");
        complete("userTask_reportProgress", "finalReport", true);
        assertThat(process).hasPassed("endEvent_controlEnded").isEnded();
    }

    @Test
    void risksAreReviewedEveryQuarterBesideTheReports() {
        var process = control();
        assertThat(due("startEvent_riskReviewDue")).containsExactly("2026-04-15");
        fire("startEvent_riskReviewDue");
        complete("userTask_reviewRisks");
        fire("startEvent_riskReviewDue");
        assertThat(process).hasPassed("endEvent_risksReviewed").isWaitingAt("event_reportDue", "userTask_reviewRisks");
    }

    @Test
    void anOpenRiskReviewIsFinishedAfterTheFinalReport() {
        var process = control();
        fire("startEvent_riskReviewDue");
        fire("event_reportDue");
        complete("userTask_reportProgress", "finalReport", true);
        assertThat(process).isNotEnded();
        complete("userTask_reviewRisks");
        assertThat(process).isEnded();
    }
}
