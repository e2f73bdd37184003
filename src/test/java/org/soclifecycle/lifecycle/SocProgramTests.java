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

@CoversFlows("socProgram")
class SocProgramTests extends ModelTest {

    @BeforeEach
    void callees() {
        called("socDiscovery", "gateOutcome", "GO", "goDecision", "start");
        called("socScope", "gateOutcome", "GO");
        called("socEngineering", "gateOutcome", "CONDITIONAL_GO");
        called("socIoc", "gateOutcome", "GO");
        called("socFoc", "gateOutcome", "GO");
        called("socOperationsCycle");
        called("socSustainmentEvents");
        called("assessment");
        gateSix("GO", 1);
    }

    private ProcessInstance program() {
        return start("socProgram");
    }

    private void gateSix(String gateOutcome, int attempts) {
        called("gateReview", "gateOutcome", gateOutcome, "gateAttempt", attempts);
    }

    private void year(String direction) {
        fire("event_yearPassed");
        complete("userTask_reassessMaturity");
        complete("userTask_decideSustainmentDirection", "direction", direction);
    }

    @Test
    void sixPhasesFollowOneAnother() {
        var process = program();
        assertThat(process)
                .hasPassedInOrder(
                        "callActivity_socDiscovery",
                        "callActivity_socScope",
                        "callActivity_socEngineering",
                        "callActivity_socIoc",
                        "callActivity_socFoc")
                .isWaitingAt("callActivity_socSustainment");
        assertThat(List.of("socDiscovery", "socScope", "socEngineering", "socIoc", "socFoc"))
                .extracting(phase -> received(phase).get(0).get("businessKey"))
                .containsExactly(
                        "SOC-TEST-2026-01/P1",
                        "SOC-TEST-2026-01/P2",
                        "SOC-TEST-2026-01/P3",
                        "SOC-TEST-2026-01/P4",
                        "SOC-TEST-2026-01/P5");
    }

    @Test
    void trainingAndControlRunBesideThePhases() {
        var process = program();
        assertThat(process).isWaitingAt("callActivity_trainingProgram", "callActivity_programControl");
        fire("event_reportDue");
        complete("userTask_reportProgress", "finalReport", true);
        assertThat(process).hasPassed("endEvent_controlEnded").isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void trainingMayEndBeforeTheProgramme() {
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
            socDiscovery,   callActivity_socScope
            socScope,       callActivity_socEngineering
            socEngineering, callActivity_socIoc
            socIoc,         callActivity_socFoc
            socFoc,         callActivity_socSustainment
            """)
    void aKilledGateClosesTheProgrammeWithAllThatRunsBeside(String phase, String next) {
        called(phase, "gateOutcome", "KILL", "goDecision", "start");
        var process = program();
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed(next)
                .isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aDeclinedRequestClosesTheProgramme() {
        runs("socDiscovery");
        var process = program();
        complete("userTask_confirmSponsorship", "goDecision", "decline");
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed("callActivity_socScope")
                .isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"continue", "re_engineer", "re_scope", "retire"})
    void aKilledYearlyGateClosesTheProgrammeWhateverTheDirection(String direction) {
        gateSix("KILL", 1);
        var process = program();
        year(direction);
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed("endEvent_programEnded")
                .isEnded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transfer", "retire"})
    void aTransferredOrRetiredCentreEndsTheProgramme(String direction) {
        var process = program();
        year("continue");
        year(direction);
        assertThat(process)
                .hasPassed("endEvent_programEnded")
                .hasNotPassed("endEvent_programClosed")
                .isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void reEngineeringStartsAgainWithPhaseThree() {
        var process = program();
        year("re_engineer");
        assertThat(delegate("restartPhaseDelegate").saw("restartPhase")).isEqualTo("3");
        assertThat(received("socScope")).hasSize(1);
        assertThat(received("socEngineering")).hasSize(2);
        assertThat(received("socFoc")).hasSize(2);
        assertThat(process).isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void reScopingStartsAgainWithPhaseTwo() {
        var process = program();
        year("re_scope");
        assertThat(delegate("restartPhaseDelegate").saw("restartPhase")).isEqualTo("2");
        assertThat(received("socDiscovery")).hasSize(1);
        assertThat(received("socScope")).hasSize(2);
        assertThat(received("socEngineering")).hasSize(2);
        assertThat(process).isWaitingAt("callActivity_socSustainment");
    }

    @Test
    void aNewCycleStartsWithoutFailedReviews() {
        gateSix("GO", 2);
        program();
        year("re_engineer");
        year("continue");
        assertThat(delegate("degradeFocDelegate").runs()).isZero();
        year("continue");
        assertThat(delegate("degradeFocDelegate").runs()).isEqualTo(1);
    }

    @Test
    void aCancelledProgrammeStopsAllWorkButItsClosing() {
        var process = program();
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

    @Test
    void mandatesMayChangeMoreThanOnce() {
        var process = program();
        send("MandateChanged");
        send("MandateChanged");
        completeAll("userTask_reviewMandateChange", "changeNeeded", false);
        assertThat(process).isWaitingAt("callActivity_socSustainment").hasPassed("endEvent_mandateUnchanged");
    }
}
