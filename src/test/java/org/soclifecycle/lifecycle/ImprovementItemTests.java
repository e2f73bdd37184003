package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("improvementItem")
class ImprovementItemTests extends ModelTest {

    private ProcessInstance proposal() {
        today("2026-01-01");
        return start("improvementItem", "effectFollowUp", "none");
    }

    private void triage(String decision) {
        complete("userTask_triageImprovement", "decision", decision, "owner", "olga");
    }

    private void implement() {
        complete("userTask_implementImprovement", "verifier", "vera");
    }

    private void check(String effect) {
        complete("userTask_checkImprovementEffect", "effectCheck", effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "plan"})
    void whatIsWorthDoingIsDoneByItsOwnerAndCheckedByTheVerifier(String decision) {
        var process = proposal();
        triage(decision);
        assertThat(task("userTask_implementImprovement")).isAssignedTo("olga");
        implement();
        assertThat(task("userTask_checkImprovementEffect")).isAssignedTo("vera");
        check("improved");
        assertThat(process).hasPassed("endEvent_improvementClosed").isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no_change", "worse"})
    void aSecondAttemptMayHelp(String effect) {
        var process = proposal();
        triage("now");
        implement();
        check(effect);
        assertThat(process).isWaitingAtExactly("userTask_triageImprovement");
        triage("plan");
        implement();
        check("improved");
        assertThat(process).hasPassed("endEvent_improvementClosed").isEnded();
    }

    @Test
    void twoAttemptsInVainCloseTheItemWithoutEffect() {
        var process = proposal();
        triage("now");
        implement();
        check("no_change");
        triage("now");
        implement();
        check("worse");
        assertThat(process)
                .hasPassed("endEvent_closedWithoutEffect")
                .hasNotPassed("endEvent_improvementClosed")
                .isEnded();
    }

    @Test
    void anAttemptInVainIsRememberedInTheBacklog() {
        var process = proposal();
        triage("now");
        implement();
        check("no_change");
        triage("backlog");
        fire("event_backlogReviewDue");
        triage("now");
        implement();
        check("no_change");
        assertThat(process).hasPassed("endEvent_closedWithoutEffect").isEnded();
    }

    @Test
    void aRejectedIdeaEnds() {
        var process = proposal();
        triage("reject");
        assertThat(process).hasPassed("endEvent_improvementRejected").isEnded();
    }

    @Test
    void theBacklogIsLookedAtAgainAfterNinetyDays() {
        var process = proposal();
        for (int round = 0; round < 2; round++) {
            triage("backlog");
            assertThat(due("event_backlogReviewDue")).containsExactly("2026-04-01");
            fire("event_backlogReviewDue");
        }
        triage("reject");
        assertThat(process).isEnded();
    }

    @Test
    void anIdeaInTheBacklogMayBeReconsideredEarlier() {
        var process = proposal();
        triage("backlog");
        send("ImprovementReconsidered");
        assertThat(process).isWaitingAtExactly("userTask_triageImprovement");
        assertThat(due("event_backlogReviewDue")).isEmpty();
    }
}
