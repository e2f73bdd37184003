package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socSustainment")
class SocSustainmentTests extends ModelTest {

    @BeforeEach
    void callees() {
        called("assessment");
    }

    private ProcessInstance sustainment() {
        today("2026-01-01");
        return start("socSustainment", "failedG6", 0);
    }

    /** A year passes; its gate needs that many attempts. */
    private void year(int attempts, String direction) {
        year(attempts, direction, "GO");
    }

    private void year(int attempts, String direction, String gateOutcome) {
        called("gateReview", "gateOutcome", gateOutcome, "gateAttempt", attempts);
        fire("event_yearPassed");
        complete("userTask_reassessMaturity");
        complete("userTask_decideSustainmentDirection", "direction", direction);
    }

    @Test
    void everyYearMaturityIsAssessedAndTheDirectionDecided() {
        var process = sustainment();
        assertThat(due("event_yearPassed")).containsExactly("2027-01-01");
        year(1, "continue");
        assertThat(received("assessment"))
                .containsExactly(map("purpose", "annual", "businessKey", "SOC-TEST-2026-01/ASM"));
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G6", "businessKey", "SOC-TEST-2026-01/G6"));
        assertThat(process)
                .hasPassedInOrder(
                        "event_yearPassed",
                        "callActivity_assessment",
                        "userTask_reassessMaturity",
                        "userTask_decideSustainmentDirection",
                        "callActivity_gateReview",
                        "event_annualReviewHeld");
        year(1, "continue");
        assertThat(milestones(process)).containsExactly("M6.n", "M6.n");
        assertThat(process).isWaitingAt("event_yearPassed");
    }

    @Test
    void theNextLevelStartsImprovementsAndAnotherYear() {
        var process = sustainment();
        year(1, "invest_next_level");
        assertThat(delegate("startImprovementsDelegate").saw("register")).isEqualTo("improvements");
        assertThat(process).isWaitingAt("event_yearPassed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"re_scope", "re_engineer", "transfer", "retire"})
    void anyOtherDirectionEndsSustainmentWithAllThatRunsBeside(String direction) {
        var process = sustainment();
        send("IncidentClosed");
        year(1, direction);
        assertThat(process).hasPassed("endEvent_sustainmentEnded").isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void aKilledGateClosesTheProgramme() {
        var process = sustainment();
        send("IncidentClosed");
        year(1, "continue", "KILL");
        assertThat(process)
                .hasPassed("endEvent_sustainmentClosed")
                .hasNotPassed("event_annualReviewHeld")
                .isEnded();
        assertThat(openTasks()).isEmpty();
    }

    @Test
    void twoFailedReviewsInARowFlagTheFoc() {
        var process = sustainment();
        year(2, "continue");
        assertThat(process).hasNotPassed("serviceTask_flagFocAtRisk");
        year(2, "continue");
        assertThat(delegate("degradeFocDelegate").saw("focStatus")).isEqualTo("FOC_AT_RISK");
        assertThat(process).isWaitingAt("event_yearPassed");
    }

    @Test
    void aGateSentBackTwiceInOneYearFlagsTheFoc() {
        sustainment();
        year(3, "continue");
        assertThat(delegate("degradeFocDelegate").runs()).isEqualTo(1);
    }

    @Test
    void aPassedReviewBetweenTwoFailedOnesStartsTheCountAgain() {
        var process = sustainment();
        year(2, "continue");
        year(1, "continue");
        year(2, "continue", "CONDITIONAL_GO");
        assertThat(process).hasNotPassed("serviceTask_flagFocAtRisk");
    }

    @Test
    void aReviewPassedAtOnceAndWithoutConditionsLiftsTheFlag() {
        var process = sustainment();
        year(3, "continue");
        assertThat(delegate("restoreFocDelegate").runs()).isZero();
        year(1, "continue");
        assertThat(delegate("restoreFocDelegate").saw("liftedStatus")).isEqualTo("FOC_AT_RISK");
        assertThat(process).isWaitingAt("event_yearPassed");
    }

    @ParameterizedTest
    @CsvSource({"2, GO", "1, CONDITIONAL_GO"})
    void aReviewPassedLaterOrWithConditionsLeavesTheFlag(int attempts, String gateOutcome) {
        var process = sustainment();
        year(3, "continue");
        year(attempts, "continue", gateOutcome);
        assertThat(process).hasNotPassed("serviceTask_restoreFoc");
    }

    @Test
    void aFlaggedFocMayStillBeReEngineered() {
        var process = sustainment();
        year(4, "re_engineer");
        assertThat(process)
                .hasPassed("serviceTask_flagFocAtRisk", "endEvent_sustainmentEnded")
                .isEnded();
    }

    @Test
    void operationAndEventsMayStopWhileTheYearsGoOn() {
        var process = sustainment();
        send("SustainmentEnded");
        assertThat(process)
                .hasPassed("endEvent_operationsCycleEnded", "endEvent_eventHandlingEnded")
                .isWaitingAtExactly("event_yearPassed");
    }

    @Test
    void theWorkBesideTheYearsIsCalledUnderItsOwnKeys() {
        called("socOperationsCycle");
        called("socSustainmentEvents");
        sustainment();
        assertThat(received("socOperationsCycle")).containsExactly(map("businessKey", "SOC-TEST-2026-01/OPS"));
        assertThat(received("socSustainmentEvents")).containsExactly(map("businessKey", "SOC-TEST-2026-01/EVT"));
    }
}
