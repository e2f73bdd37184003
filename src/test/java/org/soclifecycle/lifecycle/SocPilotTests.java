package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socPilot")
class SocPilotTests extends ModelTest {

    private ProcessInstance pilot() {
        return start("socPilot", "pilotStatus", "running");
    }

    private void week(String status) {
        fire("startEvent_weekPassed");
        complete("userTask_recordPilotWeek", "weekStatus", status);
    }

    private void finish() {
        complete("userTask_operatePilot");
        fire("event_minimumPilotElapsed");
    }

    @Test
    void thePilotLastsAtLeastTwentyWorkingDays() {
        var process = pilot();
        complete("userTask_operatePilot");
        assertThat(process).isWaitingAt("event_minimumPilotElapsed").hasNotPassed("endEvent_pilotComplete");
        fire("event_minimumPilotElapsed");
        assertThat(process).hasPassed("endEvent_pilotComplete").isEnded();
        assertThat(milestones(process)).containsExactly("M4d");
    }

    @Test
    void thePilotLastsUntilTheShiftLeadEndsIt() {
        var process = pilot();
        fire("event_minimumPilotElapsed");
        assertThat(process).isWaitingAt("userTask_operatePilot").hasNotPassed("endEvent_pilotComplete");
        complete("userTask_operatePilot");
        assertThat(process).hasPassed("endEvent_pilotComplete").isEnded();
    }

    @Test
    void everyWeekIsRecordedWhileThePilotGoesOn() {
        var process = pilot();
        week("green");
        week("amber");
        week("green");
        assertThat(process).hasPassed("endEvent_weekRecorded").isWaitingAt("userTask_operatePilot");
        finish();
        assertThat(process).isEnded();
    }

    @Test
    void aWeekThatIsNotYetRecordedKeepsThePilotOpen() {
        var process = pilot();
        fire("startEvent_weekPassed");
        fire("startEvent_weekPassed");
        finish();
        assertThat(process).hasNotPassed("endEvent_pilotComplete");
        completeAll("userTask_recordPilotWeek", "weekStatus", "green");
        assertThat(process).hasPassed("endEvent_pilotComplete").isEnded();
    }

    @Test
    void twoRedWeeksInARowStopThePilot() {
        called("correctiveAction");
        var process = pilot();
        week("red");
        assertThat(process).isWaitingAt("userTask_operatePilot");
        week("red");
        assertThat(process)
                .hasPassed("endEvent_pilotStopped", "boundaryEvent_pilotSuspended")
                .isWaitingAtExactly("userTask_suspendPilot");
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void redWeeksApartDoNotStopThePilot() {
        var process = pilot();
        week("red");
        week("amber");
        week("red");
        week("green");
        assertThat(process).hasNotPassed("endEvent_pilotStopped");
        finish();
        assertThat(process).hasPassed("endEvent_pilotComplete");
    }

    @Test
    void aSuspendedPilotStartsAnewOnceItsCauseIsRemoved() {
        called("correctiveAction");
        answers.given("suspendPilot", "cause", "Night shift not staffed");
        var process = pilot();
        fire("event_minimumPilotElapsed");
        week("red");
        week("red");
        complete("userTask_suspendPilot");
        assertThat(received("correctiveAction"))
                .containsExactly(map(
                        "source",
                        "kpi",
                        "severity",
                        "critical",
                        "finding",
                        "Night shift not staffed",
                        "businessKey",
                        "SOC-TEST-2026-01/CA"));
        complete("userTask_operatePilot");
        assertThat(process).isWaitingAt("event_minimumPilotElapsed").hasNotPassed("endEvent_pilotComplete");
        fire("event_minimumPilotElapsed");
        assertThat(process).hasPassed("endEvent_pilotComplete").isEnded();
    }

    @Test
    void thePilotWaitsForTheCorrectiveAction() {
        var process = pilot();
        week("red");
        week("red");
        complete("userTask_suspendPilot");
        assertThat(process).isWaitingAtExactly("callActivity_correctiveAction");
        complete("userTask_planCorrectiveAction", "severity", "critical", "owner", "anna");
        complete("userTask_performCorrectiveAction");
        complete("userTask_verifyEffectiveness", "effective", true);
        assertThat(process).isWaitingAt("userTask_operatePilot", "event_minimumPilotElapsed");
    }

    @Test
    void afterASuspensionRedWeeksAreCountedAnew() {
        called("correctiveAction");
        var process = pilot();
        week("red");
        week("red");
        complete("userTask_suspendPilot");
        week("red");
        assertThat(process).isWaitingAt("userTask_operatePilot");
        week("red");
        assertThat(process).isWaitingAtExactly("userTask_suspendPilot");
    }

    @Test
    void aPilotWhoseLastWeekIsRedGoesOn() {
        var process = pilot();
        week("green");
        week("red");
        finish();
        assertThat(process)
                .hasNotPassed("endEvent_pilotComplete")
                .isWaitingAt("userTask_operatePilot", "event_minimumPilotElapsed");
        week("green");
        finish();
        assertThat(process).hasPassed("endEvent_pilotComplete").isEnded();
    }

    @Test
    void aRedWeekAfterARedLastWeekStopsThePilot() {
        var process = pilot();
        week("red");
        finish();
        week("red");
        assertThat(process).isWaitingAtExactly("userTask_suspendPilot");
    }
}
