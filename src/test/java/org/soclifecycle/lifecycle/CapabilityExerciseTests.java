package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("capabilityExercise")
class CapabilityExerciseTests extends ModelTest {

    private ProcessInstance exercise(String kind) {
        return start("capabilityExercise", "exerciseKind", kind, "exerciseState", "none");
    }

    private void readiness(String verdict) {
        complete("userTask_runReadinessExercise", "verdict", verdict);
    }

    private ProcessInstance failedThreeTimes() {
        called("correctiveAction");
        var process = exercise("readiness");
        readiness("fail");
        readiness("fail");
        readiness("fail");
        return process;
    }

    @Test
    void aPassedExerciseStartsItsCorrectiveActionsAndEnds() {
        var process = exercise("readiness");
        readiness("pass");
        assertThat(delegate("startCorrectiveActionsDelegate").saw("register")).isEqualTo("exerciseFindings");
        assertThat(delegate("startCorrectiveActionsDelegate").saw("source")).isEqualTo("exercise");
        assertThat(process).hasPassed("endEvent_exercisePassed").isEnded();
        assertThat(process).variables().containsEntry("exerciseState", "passed");
    }

    @Test
    void aPassWithActionsIsAPass() {
        var process = exercise("readiness");
        readiness("pass_with_actions");
        assertThat(delegate("startCorrectiveActionsDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_exercisePassed").isEnded();
    }

    @Test
    void fullCapabilityIsProvedAtFullScale() {
        var process = exercise("fullScale");
        assertThat(process).isWaitingAtExactly("userTask_conductFullScaleExercise");
        complete("userTask_conductFullScaleExercise", "verdict", "pass");
        assertThat(process).hasNotPassed("userTask_runReadinessExercise").isEnded();
    }

    @Test
    void aFailedExerciseIsRepeatedOnceItsBlockingFindingsAreMended() {
        registers.row("exerciseFindings", "Phone tree is out of date", "blocking", "yes");
        registers.row("exerciseFindings", "Server cannot be isolated", "blocking", "yes");
        registers.row("exerciseFindings", "Typing error in the inject", "blocking", "no");
        var process = exercise("readiness");
        readiness("fail");
        mend("Server cannot be isolated");
        assertThat(openTasks()).containsExactly("userTask_planCorrectiveAction");
        mend("Phone tree is out of date");
        assertThat(process).isWaitingAtExactly("userTask_runReadinessExercise");
        assertThat(delegate("startCorrectiveActionsDelegate").runs()).isZero();
        readiness("pass");
        assertThat(process).hasPassed("endEvent_exercisePassed").isEnded();
    }

    private void mend(String finding) {
        completeFor("finding", finding, "userTask_planCorrectiveAction", "severity", "major", "owner", "anna");
        complete("userTask_performCorrectiveAction");
        complete("userTask_verifyEffectiveness", "effective", true);
    }

    @Test
    void correctiveActionsLearnWhereTheirFindingComesFrom() {
        called("correctiveAction");
        registers.row("exerciseFindings", "Phone tree is out of date", "blocking", "yes");
        exercise("readiness");
        readiness("fail");
        assertThat(received("correctiveAction"))
                .containsExactly(map(
                        "source",
                        "exercise",
                        "register",
                        "exerciseFindings",
                        "finding",
                        "Phone tree is out of date",
                        "businessKey",
                        "SOC-TEST-2026-01/CA"));
    }

    @Test
    void aFailureWithoutBlockingFindingsIsRepeatedAtOnce() {
        var process = exercise("readiness");
        readiness("fail");
        assertThat(process).isWaitingAtExactly("userTask_runReadinessExercise");
    }

    @Test
    void aFailedFullScaleExerciseIsRepeatedAtFullScale() {
        var process = exercise("fullScale");
        complete("userTask_conductFullScaleExercise", "verdict", "fail");
        assertThat(process).isWaitingAtExactly("userTask_conductFullScaleExercise");
    }

    @Test
    void theThirdFailureGoesToTheBoard() {
        var process = failedThreeTimes();
        assertThat(process).isWaitingAtExactly("userTask_decideFailedExercise");
        assertThat(process).variables().containsEntry("exerciseState", "failed_3");
    }

    @Test
    void aPassAtTheThirdAttemptNeedsNoBoard() {
        var process = exercise("readiness");
        readiness("fail");
        readiness("fail");
        readiness("pass");
        assertThat(process).hasNotPassed("userTask_decideFailedExercise").isEnded();
    }

    @Test
    void theBoardMayLeaveTheFailureToTheGate() {
        var process = failedThreeTimes();
        complete("userTask_decideFailedExercise", "boardDecision", "leave_to_gate");
        assertThat(process).hasPassed("endEvent_exerciseFailed").isEnded();
        assertThat(process).variables().containsEntry("exerciseState", "failed_3");
    }

    @Test
    void theBoardMayOrderOneMoreExerciseOnceTheFindingsAreMended() {
        var process = failedThreeTimes();
        registers.row("exerciseFindings", "Night shift has no rights", "blocking", "yes");
        complete("userTask_decideFailedExercise", "boardDecision", "repeat");
        assertThat(received("correctiveAction")).hasSize(1);
        readiness("pass");
        assertThat(process).hasPassed("endEvent_exercisePassed").isEnded();
    }

    @Test
    void everyFurtherFailureGoesToTheBoardAgain() {
        var process = failedThreeTimes();
        complete("userTask_decideFailedExercise", "boardDecision", "repeat");
        readiness("fail");
        assertThat(process).isWaitingAtExactly("userTask_decideFailedExercise");
    }
}
