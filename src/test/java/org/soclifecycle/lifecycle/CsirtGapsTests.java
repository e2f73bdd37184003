package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtGaps")
class CsirtGapsTests extends ModelTest {

    @BeforeEach
    void theGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
    }

    private ProcessInstance analysed() {
        var process = start("csirtGaps");
        complete("userTask_chooseAnalysisApproach");
        completeAll("userTask_documentFocusAsIs");
        completeAll("userTask_defineFocusToBe");
        completeAll("userTask_analyseFocusGap");
        complete("userTask_prioritiseFocusGaps");
        return process;
    }

    private ProcessInstance endorsed() {
        var process = analysed();
        complete("userTask_validateFocusGaps", "endorsed", true);
        return process;
    }

    @Test
    void everyFocusAreaOfTheCatalogueIsDescribed() {
        start("csirtGaps");
        complete("userTask_chooseAnalysisApproach");
        for (Catalogue.Row area : Catalogue.read("focusareas")) {
            assertThat(openTasks()).containsOnly("userTask_documentFocusAsIs");
            completeFor("focusArea", area.get("id"), "userTask_documentFocusAsIs");
        }
        assertThat(openTasks()).containsOnly("userTask_defineFocusToBe").hasSize(18);
    }

    @Test
    void theGapsWaitForAllTargets() {
        start("csirtGaps");
        complete("userTask_chooseAnalysisApproach");
        completeAll("userTask_documentFocusAsIs");
        completeFor("focusArea", "FA01", "userTask_defineFocusToBe");
        assertThat(openTasks()).containsOnly("userTask_defineFocusToBe").hasSize(17);
        completeAll("userTask_defineFocusToBe");
        assertThat(openTasks()).containsOnly("userTask_analyseFocusGap").hasSize(18);
    }

    @Test
    void endorsedGapsAreApprovedAndPassTheGate() {
        var process = endorsed();
        assertThat(received("deliverableApproval"))
                .containsExactlyInAnyOrder(
                        map("deliverableCode", "C-12", "businessKey", "SOC-TEST-2026-01/C-12"),
                        map("deliverableCode", "C-13", "businessKey", "SOC-TEST-2026-01/C-13"),
                        map("deliverableCode", "C-14", "businessKey", "SOC-TEST-2026-01/C-14"));
        assertThat(received("gateReview"))
                .containsExactly(map("gateCode", "CG3", "businessKey", "SOC-TEST-2026-01/CG3"));
        assertThat(process)
                .hasNotPassed("userTask_analyseDisputedGap")
                .hasPassedInOrder(
                        "callActivity_approveDeliverables", "callActivity_gateReview", "endEvent_gapsBaselined")
                .isEnded();
        assertThat(milestones(process)).containsExactly("C3");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(endorsed()).hasPassed("endEvent_gapsBaselined").isEnded();
    }

    @Test
    void onlyDisputedGapsAreAnalysedAgain() {
        var process = analysed();
        registers.row("gapDisagreements", "FA08").row("gapDisagreements", "FA17");
        complete("userTask_validateFocusGaps", "endorsed", false);
        assertThat(openTasks()).containsOnly("userTask_analyseDisputedGap").hasSize(2);
        completeFor("focusArea", "FA08", "userTask_analyseDisputedGap");
        completeFor("focusArea", "FA17", "userTask_analyseDisputedGap");
        assertThat(openTasks()).containsExactly("userTask_prioritiseFocusGaps");
        complete("userTask_prioritiseFocusGaps");
        complete("userTask_validateFocusGaps", "endorsed", true);
        assertThat(process).hasPassed("endEvent_gapsBaselined").isEnded();
    }

    @Test
    void theStakeholdersAreAskedUntilTheyEndorse() {
        analysed();
        registers.row("gapDisagreements", "FA05");
        for (int round = 1; round <= 3; round++) {
            complete("userTask_validateFocusGaps", "endorsed", false);
            completeAll("userTask_analyseDisputedGap");
            complete("userTask_prioritiseFocusGaps");
        }
        assertThat(openTasks()).containsExactly("userTask_validateFocusGaps");
    }

    @Test
    void aKilledProgrammeIsClosedWithoutTheMilestone() {
        called("gateReview", "gateOutcome", "KILL");
        var process = endorsed();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = analysed();
        fire("startEvent_phaseSla");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaTold").isWaitingAt("userTask_validateFocusGaps");
    }
}
