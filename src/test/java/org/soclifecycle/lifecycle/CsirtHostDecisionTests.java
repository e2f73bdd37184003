package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtHostDecision")
class CsirtHostDecisionTests extends ModelTest {

    @BeforeEach
    void approvalIsGiven() {
        called("deliverableApproval", "approvalResult", "approved");
    }

    @Test
    void theDecisionIsAskedForAMonthLater() {
        today("2026-03-02");
        var process = start("csirtHostDecision");
        assertThat(openTasks()).isEmpty();
        assertThat(due("event_monthPassed")).containsExactly("2026-03-22");
        fire("event_monthPassed");
        assertThat(process).isWaitingAtExactly("userTask_followUpHostDecision");
    }

    @Test
    void anOpenHostIsFollowedUpEveryMonth() {
        var process = start("csirtHostDecision");
        for (int month = 1; month <= 3; month++) {
            fire("event_monthPassed");
            complete("userTask_followUpHostDecision", "hostDecided", false);
        }
        assertThat(process).isWaitingAtExactly("event_monthPassed");
        assertThat(received("deliverableApproval")).isEmpty();
    }

    @Test
    void aDecidedHostIsApprovedAndEndsTheFollowUp() {
        var process = start("csirtHostDecision");
        fire("event_monthPassed");
        complete("userTask_followUpHostDecision", "hostDecided", true);
        assertThat(received("deliverableApproval"))
                .containsExactly(Map.of("deliverableCode", "C-04", "businessKey", "SOC-TEST-2026-01/C-04"));
        assertThat(process).hasPassed("endEvent_hostDecided").isEnded();
    }
}
