package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socFoc")
class SocFocTests extends ModelTest {

    @BeforeEach
    void callees() {
        called("sourceOnboarding");
        called("useCaseDevelopment");
        called("documentProduction");
        called("detectionValidation");
        called("capabilityExercise", "exerciseState", "passed");
        called("kpiStabilisation");
        called("assessment");
        called("deliverableApproval");
        called("gateReview", "gateOutcome", "GO");
        registers.row("services", "S05", "offered", "foc");
        registers.row("services", "S01", "offered", "ioc");
    }

    private ProcessInstance phase() {
        return start("socFoc");
    }

    private void increment(boolean last) {
        complete("userTask_planFocIncrements", "lastIncrement", last);
        complete("userTask_extendCoverage");
        completeAll("userTask_activateFocService");
        complete("userTask_automateResponse");
    }

    private void handOver() {
        complete("userTask_assessFullCapability");
        complete("userTask_transferToOperations");
    }

    @Test
    void oneIncrementLeadsToFullCapability() {
        var process = phase();
        increment(true);
        handOver();
        assertThat(milestones(process)).containsExactly("M5a", "M5b", "M5c", "M5");
        assertThat(process)
                .hasPassedInOrder(
                        "callActivity_detectionValidation",
                        "callActivity_capabilityExercise",
                        "callActivity_kpiStabilisation",
                        "callActivity_assessment",
                        "userTask_assessFullCapability",
                        "userTask_transferToOperations",
                        "callActivity_approveFocDeclaration",
                        "callActivity_gateReview",
                        "endEvent_focDeclared")
                .isEnded();
    }

    @Test
    void calleesLearnThatItIsAboutFoc() {
        phase();
        increment(true);
        handOver();
        assertThat(received("sourceOnboarding"))
                .containsExactly(map("wave", "FOC", "businessKey", "SOC-TEST-2026-01/sources"));
        assertThat(received("useCaseDevelopment"))
                .containsExactly(map("wave", "FOC", "businessKey", "SOC-TEST-2026-01/useCases"));
        assertThat(received("documentProduction"))
                .containsExactly(
                        map("wave", "FOC", "deliverableCode", "D-38", "businessKey", "SOC-TEST-2026-01/documents"));
        assertThat(received("capabilityExercise"))
                .containsExactly(map(
                        "exerciseKind",
                        "fullScale",
                        "exerciseState",
                        "none",
                        "businessKey",
                        "SOC-TEST-2026-01/exercise"));
        assertThat(received("assessment"))
                .containsExactly(map("purpose", "foc", "businessKey", "SOC-TEST-2026-01/assessment"));
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G5", "businessKey", "SOC-TEST-2026-01/G5"));
    }

    @Test
    void allRecordsAreApprovedBeforeTheDeclaration() {
        phase();
        increment(true);
        handOver();
        assertThat(received("deliverableApproval"))
                .extracting(call -> call.get("deliverableCode"))
                .endsWith("D-51")
                .containsExactlyInAnyOrder("D-45", "D-46", "D-47", "D-48", "D-41", "D-49", "D-50", "D-51");
        assertThat(received("deliverableApproval"))
                .extracting(call -> call.get("businessKey"))
                .contains("SOC-TEST-2026-01/D-45", "SOC-TEST-2026-01/D-51");
    }

    @Test
    void everyFocServiceIsActivated() {
        registers.row("services", "S10", "offered", "foc");
        registers.row("services", "S15", "offered", "foc");
        var process = phase();
        complete("userTask_planFocIncrements", "lastIncrement", true);
        completeFor("serviceId", "S10", "userTask_activateFocService");
        completeFor("serviceId", "S05", "userTask_activateFocService");
        assertThat(milestones(process)).isEmpty();
        completeFor("serviceId", "S15", "userTask_activateFocService");
        assertThat(milestones(process)).containsExactly("M5b");
    }

    @Test
    void withoutFocServicesThereIsNothingToActivate() {
        registers.clear("services");
        var process = phase();
        complete("userTask_planFocIncrements", "lastIncrement", true);
        assertThat(milestones(process)).containsExactly("M5b");
        assertThat(openTasks()).containsExactly("userTask_automateResponse", "userTask_extendCoverage");
    }

    @Test
    void everyFurtherIncrementIsPlannedAndExtended() {
        var process = phase();
        increment(false);
        assertThat(process).isWaitingAtExactly("userTask_planFocIncrements");
        increment(false);
        increment(true);
        assertThat(received("useCaseDevelopment")).hasSize(3);
        assertThat(received("detectionValidation")).hasSize(1);
        assertThat(process).isWaitingAtExactly("userTask_assessFullCapability");
    }

    @Test
    void aConditionalGoDeclaresFocToo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        var process = phase();
        increment(true);
        handOver();
        assertThat(process).hasPassed("endEvent_focDeclared").isEnded();
    }

    @Test
    void aKilledGateClosesTheProgramme() {
        called("gateReview", "gateOutcome", "KILL");
        var process = phase();
        increment(true);
        handOver();
        assertThat(milestones(process)).doesNotContain("M5");
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
    }

    @Test
    void anOverrunIsNotifiedOnce() {
        today("2026-01-01");
        var process = phase();
        assertThat(due("startEvent_phaseSlaExceeded")).containsExactly("2026-09-18");
        fire("startEvent_phaseSlaExceeded");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isEqualTo(1);
        assertThat(due("startEvent_phaseSlaExceeded")).isEmpty();
        assertThat(process).hasPassed("endEvent_phaseSlaNotified").isWaitingAtExactly("userTask_planFocIncrements");
    }
}
