package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("conditionTracking")
class ConditionTrackingTests extends ModelTest {

    private ProcessInstance condition() {
        return start(
                "conditionTracking",
                "conditionId",
                "1",
                "conditionOwner",
                "anna",
                "conditionDue",
                "2026-04-30",
                "conditionText",
                "Test the phone tree");
    }

    @Test
    void itsOwnerClosesItAndAnotherPersonConfirms() {
        var process = condition();
        assertThat(task("userTask_closeGateCondition")).isAssignedTo("anna");
        complete("userTask_closeGateCondition");
        complete("userTask_confirmClosure", "closure", "confirmed");
        assertThat(delegate("recordConditionDelegate").saw("conditionId")).isEqualTo("1");
        assertThat(process).hasPassed("endEvent_conditionMet").isEnded();
    }

    @Test
    void aReturnedClosureGoesBackToTheOwner() {
        var process = condition();
        complete("userTask_closeGateCondition");
        complete("userTask_confirmClosure", "closure", "returned");
        assertThat(process).isWaitingAt("userTask_closeGateCondition");
        assertThat(delegate("recordConditionDelegate").runs()).isZero();
    }

    @Test
    void anOverdueConditionIsEscalatedAndStaysOpen() {
        var process = condition();
        fire("boundaryEvent_conditionDue");
        assertThat(delegate("escalateDelegate").saw("escalationLevel")).isEqualTo("2");
        assertThat(process).hasPassed("endEvent_conditionEscalated").isWaitingAt("userTask_closeGateCondition");
    }
}
