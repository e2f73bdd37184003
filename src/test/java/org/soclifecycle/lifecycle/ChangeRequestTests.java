package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("changeRequest")
class ChangeRequestTests extends ModelTest {

    private static final String DECIDE = "userTask_decideChange";
    private static final String AGREE = "userTask_agreeChange";
    private static final String MAJOR = "userTask_decideMajorChange";
    private static final String IMPLEMENT = "userTask_implementChange";
    private static final String CONFIRM = "userTask_confirmChange";

    private ProcessInstance raised(boolean critical, double cost, int days) {
        ProcessInstance process = start("changeRequest");
        complete("userTask_raiseChange", "criticalAffected", critical, "costSharePct", cost, "scheduleWd", days);
        return process;
    }

    @Test
    void aMinorChangeIsDecidedByOnePersonAndConfirmedByAnother() {
        ProcessInstance process = raised(false, 1, 2);
        complete(DECIDE, "decision", "approve");
        complete(IMPLEMENT);
        complete(CONFIRM, "confirmation", "confirmed");
        assertThat(delegate("recordChangeDelegate").saw("decision")).isEqualTo("approve");
        assertThat(process).isEnded();
    }

    @Test
    void aRejectedChangeIsRecorded() {
        ProcessInstance process = raised(false, 1, 2);
        complete(DECIDE, "decision", "reject");
        assertThat(process).hasNotPassed(IMPLEMENT).hasPassed("serviceTask_recordChange");
    }

    @Test
    void aMediumChangeNeedsTheServiceManager() {
        ProcessInstance process = raised(false, 5, 2);
        complete(DECIDE, "decision", "approve");
        complete(AGREE, "decision", "approve");
        assertThat(process).isWaitingAt(IMPLEMENT);
    }

    @Test
    void theBoardDecidesAMajorChange() {
        ProcessInstance process = raised(true, 0, 0);
        complete(MAJOR, "decision", "approve");
        assertThat(process).isWaitingAt(IMPLEMENT);
    }

    @Test
    void anUnconfirmedChangeIsTakenUpAgain() {
        ProcessInstance process = raised(false, 1, 2);
        complete(DECIDE, "decision", "approve");
        complete(IMPLEMENT);
        complete(CONFIRM, "confirmation", "returned");
        assertThat(process).isWaitingAt(IMPLEMENT);
    }
}
