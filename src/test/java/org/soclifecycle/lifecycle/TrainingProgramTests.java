package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("trainingProgram")
class TrainingProgramTests extends ModelTest {

    private ProcessInstance training(String... sessions) {
        for (String session : sessions) {
            registers.row("trainingSessions", session, "status", "planned");
        }
        var process = start("trainingProgram");
        complete("userTask_planTraining");
        return process;
    }

    /** As the form does: the status routes and goes into the register. */
    private void deliver(String session, String status) {
        registers.row("trainingSessions", session, "status", status);
        of(session, "userTask_deliverSession", "status", status);
    }

    private void record(String session, String result) {
        of(session, "userTask_recordTrainingResult", "sessionResult", result);
    }

    private void retest(String session, String result) {
        of(session, "userTask_remediateTraining");
        of(session, "userTask_retestTraining", "retestResult", result);
    }

    private void confirm(String session) {
        of(session, "userTask_confirmCompetence");
    }

    private void of(String session, String task, Object... routed) {
        completeFor("sessionId", session, task, routed);
    }

    @Test
    void aRoundWithoutSessionsPublishesAtOnce() {
        var process = training();
        assertThat(delegate("publishTrainingDelegate").runs()).isEqualTo(1);
        assertThat(process).isWaitingAtExactly("gateway_nextRound");
    }

    @Test
    void recordsArePublishedWhenEverySessionIsThrough() {
        var process = training("S1", "S2", "S3");
        deliver("S1", "delivered");
        record("S1", "passed");
        confirm("S1");
        deliver("S2", "postponed");
        assertThat(delegate("publishTrainingDelegate").runs()).isZero();
        deliver("S3", "delivered");
        record("S3", "attended");
        assertThat(delegate("publishTrainingDelegate").runs()).isEqualTo(1);
        assertThat(process)
                .hasPassed("endEvent_competenceConfirmed", "endEvent_sessionNotHeld", "endEvent_attendanceRecorded");
    }

    @Test
    void aCancelledSessionHasNoResult() {
        var process = training("S1");
        deliver("S1", "cancelled");
        assertThat(process)
                .hasPassed("endEvent_sessionNotHeld")
                .hasNotPassed("userTask_recordTrainingResult")
                .isWaitingAtExactly("gateway_nextRound");
    }

    @Test
    void attendanceAloneNeedsNoConfirmation() {
        var process = training("S1");
        deliver("S1", "delivered");
        record("S1", "attended");
        assertThat(process).hasPassed("endEvent_attendanceRecorded").hasNotPassed("userTask_confirmCompetence");
    }

    @Test
    void whoPassesTheFirstRetestIsConfirmed() {
        var process = training("S1");
        deliver("S1", "delivered");
        record("S1", "failed");
        retest("S1", "passed");
        assertThat(openTasks()).containsExactly("userTask_confirmCompetence");
        assertThat(process).hasNotPassed("userTask_decideReassignment");
    }

    @Test
    void whoPassesTheSecondRetestIsConfirmed() {
        var process = training("S1");
        deliver("S1", "delivered");
        record("S1", "failed");
        retest("S1", "failed");
        retest("S1", "passed");
        assertThat(openTasks()).containsExactly("userTask_confirmCompetence");
        assertThat(process).hasNotPassed("userTask_decideReassignment");
    }

    @Test
    void twoFailedRetestsLeaveThePostToTheManager() {
        var process = training("S1");
        deliver("S1", "delivered");
        record("S1", "failed");
        retest("S1", "failed");
        retest("S1", "failed");
        complete("userTask_decideReassignment");
        confirm("S1");
        assertThat(process).hasPassed("endEvent_competenceConfirmed").isWaitingAtExactly("gateway_nextRound");
    }

    @Test
    void sessionsSideBySideCountTheirOwnRetests() {
        var process = training("S1", "S2");
        deliver("S1", "delivered");
        deliver("S2", "delivered");
        record("S1", "failed");
        record("S2", "failed");
        retest("S1", "failed");
        retest("S2", "failed");
        assertThat(process).hasNotPassed("userTask_decideReassignment");
        retest("S2", "failed");
        of("S2", "userTask_decideReassignment");
        retest("S1", "passed");
        assertThat(process).isWaitingAt("userTask_confirmCompetence");
        confirm("S1");
        confirm("S2");
        assertThat(process).isWaitingAtExactly("gateway_nextRound");
    }

    @Test
    void theNextRoundIsPlannedAfterSixtyDays() {
        today("2026-01-01");
        var process = training();
        assertThat(due("event_refresherDue")).containsExactly("2026-03-02");
        fire("event_refresherDue");
        assertThat(process).isWaitingAtExactly("userTask_planTraining");
    }

    @Test
    void trainingCanBeAskedForEarlier() {
        var process = training();
        send("TrainingRequested");
        assertThat(process).isWaitingAtExactly("userTask_planTraining");
    }

    @Test
    void aLaterRoundHoldsOnlyWhatIsPlannedThen() {
        var process = training("S1", "S2");
        deliver("S1", "delivered");
        record("S1", "attended");
        deliver("S2", "postponed");
        send("TrainingRequested");
        registers.row("trainingSessions", "S2", "status", "planned");
        complete("userTask_planTraining");
        assertThat(openTasks()).containsExactly("userTask_deliverSession");
        deliver("S2", "delivered");
        record("S2", "passed");
        confirm("S2");
        assertThat(delegate("publishTrainingDelegate").runs()).isEqualTo(2);
        assertThat(process).isWaitingAtExactly("gateway_nextRound");
    }
}
