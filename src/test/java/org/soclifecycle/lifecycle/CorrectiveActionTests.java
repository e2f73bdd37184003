package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("correctiveAction")
class CorrectiveActionTests extends ModelTest {

    private static final String PLAN = "userTask_planCorrectiveAction";
    private static final String PERFORM = "userTask_performCorrectiveAction";
    private static final String VERIFY = "userTask_verifyEffectiveness";

    private ProcessInstance planned() {
        ProcessInstance process = start("correctiveAction", "finding", "No deputy", "source", "exercise");
        complete(PLAN, "severity", "critical", "owner", "ben");
        return process;
    }

    @Test
    void anEffectiveActionClosesTheFinding() {
        ProcessInstance process = planned();
        assertThat(task(PERFORM)).isAssignedTo("ben");
        complete(PERFORM);
        complete(VERIFY, "effective", true);
        assertThat(process).hasPassed("endEvent_findingClosed").isEnded();
    }

    @Test
    void anIneffectiveActionIsPlannedAnew() {
        ProcessInstance process = planned();
        complete(PERFORM);
        complete(VERIFY, "effective", false);
        assertThat(process).isWaitingAt(PLAN);
    }

    @Test
    void anOverdueActionIsEscalatedAndGoesOn() {
        ProcessInstance process = planned();
        fire("boundaryEvent_actionDue");
        assertThat(process).hasPassed("endEvent_actionEscalated").isWaitingAt(PERFORM);
        assertThat(delegate("escalateDelegate").saw("escalationLevel")).isEqualTo("2");
    }
}
