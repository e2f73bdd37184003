package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtProgram")
class CsirtProgramTests extends ModelTest {

    private static final List<String> STAGES = List.of(
            "csirtPrerequisites",
            "csirtInformation",
            "csirtGaps",
            "csirtRoadmap",
            "csirtImplementation",
            "csirtReview");

    @BeforeEach
    void callees() {
        STAGES.forEach(stage -> called(stage, "gateOutcome", "GO"));
        called("csirtPrerequisites", "gateOutcome", "CONDITIONAL_GO");
        called("socOperationsCycle");
        called("socSustainmentEvents");
        called("assessment");
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO", "gateAttempt", 1);
    }

    private ProcessInstance program() {
        return start("csirtProgram", "gateOutcome", null, "direction", null);
    }

    private ProcessInstance withAnOpenHost() {
        runs("csirtPrerequisites");
        var process = program();
        complete("userTask_confirmNeed");
        complete("userTask_mapEcosystem");
        complete("userTask_defineSector");
        complete("userTask_determineHost", "situation", "host_open");
        complete("userTask_acceptOpenHost", "riskDecision", "accept");
        return process;
    }

    private void settleThePrerequisites() {
        complete("userTask_examineAuthority");
        complete("userTask_planTrust");
        complete("userTask_setGoals");
    }

    private void year(String direction) {
        fire("event_yearPassed");
        complete("userTask_reassessMaturity");
        complete("userTask_decideSustainmentDirection", "direction", direction);
    }

    @Test
    void sixStagesFollowOneAnotherAndThenSustainment() {
        var process = program();
        assertThat(process)
                .hasPassedInOrder(STAGES.stream()
                        .map(stage -> "callActivity_" + stage)
                        .toArray(String[]::new))
                .isWaitingAt("callActivity_socSustainment");
        assertThat(STAGES)
                .extracting(stage -> received(stage).get(0).get("businessKey"))
                .containsExactly(
                        "SOC-TEST-2026-01/S1",
                        "SOC-TEST-2026-01/S2",
                        "SOC-TEST-2026-01/S3",
                        "SOC-TEST-2026-01/S4",
                        "SOC-TEST-2026-01/S5",
                        "SOC-TEST-2026-01/S6");
    }

    @Test
    void trainingAndControlRunBesideTheStages() {
        called("trainingProgram");
        called("programControl");
        var process = program();
        assertThat(received("trainingProgram")).containsExactly(map("businessKey", "SOC-TEST-2026-01/TRN"));
        assertThat(received("programControl")).containsExactly(map("businessKey", "SOC-TEST-2026-01/CTL"));
        assertThat(process)
                .hasPassed("endEvent_trainingEnded", "endEvent_controlEnded")
                .isWaitingAtExactly("callActivity_socSustainment");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            csirtPrerequisites,  callActivity_csirtInformation
            csirtInformation,    callActivity_csirtGaps
            csirtGaps,           callActivity_csirtRoadmap
            csirtRoadmap,        callActivity_csirtImplementation
            csirtImplementation, callActivity_csirtReview
            csirtReview,         callActivity_socSustainment
            """)
    void aKilledGateClosesTheProgrammeWithAllThatRunsBeside(String stage, String next) {
        called(stage, "gateOutcome", "KILL");
        var process = program();
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed(next)
                .isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void anOpenHostIsFollowedUpWhileTheStagesGoOn() {
        var process = withAnOpenHost();
        assertThat(process).isWaitingAt("callActivity_csirtHostDecision", "callActivity_csirtPrerequisites");
        settleThePrerequisites();
        assertThat(process).isWaitingAt("callActivity_csirtHostDecision", "callActivity_socSustainment");
        fire("event_monthPassed");
        complete("userTask_followUpHostDecision", "hostDecided", true);
        assertThat(process).hasPassed("endEvent_hostDecided").isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void aClosedProgrammeAsksForTheHostNoLonger() {
        called("csirtInformation", "gateOutcome", "KILL");
        var process = withAnOpenHost();
        settleThePrerequisites();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(due("event_monthPassed")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "re_engineer", "re_scope", "retire"})
    void aKilledYearlyGateClosesTheProgrammeWhateverTheDirection(String direction) {
        called("gateReview", "gateOutcome", "KILL", "gateAttempt", 1);
        var process = program();
        year(direction);
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed("endEvent_programEnded")
                .isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "retire"})
    void aTransferredOrRetiredTeamEndsTheProgramme(String direction) {
        var process = program();
        year("continue");
        year(direction);
        assertThat(process).hasPassed("endEvent_programEnded").isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void reEngineeringStartsAgainWithTheRoadmap() {
        var process = program();
        year("re_engineer");
        assertThat(delegate("restartPhaseDelegate").saw("restartPhase")).isEqualTo("4");
        assertThat(received("csirtGaps")).hasSize(1);
        assertThat(received("csirtRoadmap")).hasSize(2);
        assertThat(received("csirtReview")).hasSize(2);
        assertThat(process).isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void reScopingStartsAgainWithTheGaps() {
        var process = program();
        year("re_scope");
        assertThat(delegate("restartPhaseDelegate").saw("restartPhase")).isEqualTo("3");
        assertThat(received("csirtInformation")).hasSize(1);
        assertThat(received("csirtGaps")).hasSize(2);
        assertThat(process).isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void aCancelledProgrammeStopsAllWorkButItsClosing() {
        var process = withAnOpenHost();
        send("MandateChanged");
        send("ProgramCancelled");
        assertThat(openTasks()).containsExactly("userTask_closeCancelledProgram");
        complete("userTask_closeCancelledProgram");
        assertThat(process).hasPassed("endEvent_programCancelled").isEnded();
    }

    @Test
    void aChangedMandateBecomesAChangeRequest() {
        called("changeRequest");
        var process = program();
        send("MandateChanged");
        complete("userTask_reviewMandateChange", "changeNeeded", true);
        assertThat(received("changeRequest")).containsExactly(map("businessKey", "SOC-TEST-2026-01/MND"));
        assertThat(process).hasPassed("endEvent_mandateHandled").isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void aChangeOfWordingNeedsNoChangeRequest() {
        var process = program();
        send("MandateChanged");
        complete("userTask_reviewMandateChange", "changeNeeded", false);
        assertThat(process)
                .hasPassed("endEvent_mandateUnchanged")
                .hasNotPassed("callActivity_changeRequest")
                .isWaitingAt("callActivity_socSustainment");
    }
}
