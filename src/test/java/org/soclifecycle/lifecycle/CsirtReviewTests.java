package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtReview")
class CsirtReviewTests extends ModelTest {

    @BeforeEach
    void everyCalledProcessEndsWell() {
        called("deliverableApproval");
        called("gateReview", "gateOutcome", "GO");
    }

    private ProcessInstance measured(boolean report) {
        var process = start("csirtReview");
        complete("userTask_chooseReviewType", "writeFinalReport", report);
        complete("userTask_conductReview");
        complete("userTask_measureResults");
        return process;
    }

    private ProcessInstance planned() {
        var process = measured(false);
        complete("userTask_planFuture");
        complete("userTask_schedulePolicyReviews");
        return process;
    }

    @Test
    void aFinalReportIsWrittenWhereItIsWanted() {
        var process = measured(true);
        assertThat(process).isWaitingAtExactly("userTask_writeFinalReport");
        complete("userTask_writeFinalReport");
        assertThat(process).isWaitingAtExactly("userTask_planFuture");
    }

    @Test
    void withoutAReportTheFutureIsPlannedAtOnce() {
        assertThat(measured(false)).hasNotPassed("userTask_writeFinalReport").isWaitingAtExactly("userTask_planFuture");
    }

    @Test
    void developmentIsClosedWhenTheGateSaysGo() {
        var process = planned();
        assertThat(received("deliverableApproval"))
                .extracting("deliverableCode")
                .containsExactly("C-30", "C-31", "C-33");
        assertThat(received("gateReview"))
                .containsExactly(map("gateCode", "CG6", "businessKey", "SOC-TEST-2026-01/CG6"));
        assertThat(process)
                .hasPassedInOrder(
                        "userTask_schedulePolicyReviews", "callActivity_approveRecords", "callActivity_gateReview")
                .hasPassed("endEvent_developmentClosed")
                .isEnded();
        assertThat(milestones(process)).containsExactly("C6");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aKilledProgrammeIsClosedInstead() {
        called("gateReview", "gateOutcome", "KILL");
        var process = planned();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void theSponsorLearnsOfAnOverrun() {
        var process = start("csirtReview");
        fire("startEvent_phaseSlaExceeded");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaNotified").isWaitingAt("userTask_chooseReviewType");
    }
}
