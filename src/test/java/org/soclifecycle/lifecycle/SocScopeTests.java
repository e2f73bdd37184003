package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socScope")
class SocScopeTests extends ModelTest {

    @BeforeEach
    void theScopeIsAffordableAndTheGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
        costs(1.0);
    }

    private void costs(double ratio) {
        answers.given("estimateStaffingBudget", "costRatio", ratio, "contingencyApproved", false);
    }

    private ProcessInstance mandated() {
        var process = start("socScope");
        complete("userTask_defineConstituency");
        complete("userTask_defineAuthorityMandate");
        complete("userTask_selectServices");
        return process;
    }

    private ProcessInstance bounded() {
        var process = mandated();
        complete("userTask_decideOperatingModel");
        complete("userTask_setCoverageServiceLevels");
        complete("userTask_defineBoundariesInterfaces");
        complete("userTask_assessLegalPrivacy");
        completeAll("userTask_setTargetProfile");
        complete("userTask_setTargetLevel");
        return process;
    }

    private void estimate(String cut) {
        complete("userTask_estimateStaffingBudget", "suggestedCut", cut);
    }

    private ProcessInstance tooExpensive() {
        costs(1.51);
        var process = bounded();
        estimate("none");
        return process;
    }

    private void sponsor(String decision, String cut) {
        complete("userTask_decideAffordability", "affordabilityDecision", decision, "suggestedCut", cut);
    }

    private ProcessInstance charterDrafted() {
        var process = bounded();
        estimate("none");
        complete("userTask_draftCharterCriteria");
        return process;
    }

    @Test
    void theOperatingModelWaitsForMandateAndServices() {
        var process = start("socScope");
        complete("userTask_defineConstituency");
        assertThat(openTasks()).containsExactly("userTask_defineAuthorityMandate", "userTask_selectServices");
        complete("userTask_selectServices");
        assertThat(process).hasNotPassed("gateway_mandateAndServicesSet");
        complete("userTask_defineAuthorityMandate");
        assertThat(openTasks()).containsExactly("userTask_decideOperatingModel");
    }

    @Test
    void theTargetIsSetForEveryFunctionOnItsOwnForm() {
        mandated();
        complete("userTask_decideOperatingModel");
        assertThat(formsOf("userTask_setTargetProfile"))
                .containsExactlyInAnyOrder(
                        "setTargetProfileGV",
                        "setTargetProfileID",
                        "setTargetProfilePR",
                        "setTargetProfileDE",
                        "setTargetProfileRS",
                        "setTargetProfileRC");
    }

    @Test
    void theTargetLevelWaitsForAllSixFunctions() {
        mandated();
        complete("userTask_decideOperatingModel");
        for (String function : registers.fixed("GV,ID,PR,DE,RS")) {
            completeFor("csfFunction", function, "userTask_setTargetProfile");
        }
        assertThat(openTasks()).doesNotContain("userTask_setTargetLevel");
        completeFor("csfFunction", "RC", "userTask_setTargetProfile");
        assertThat(openTasks()).contains("userTask_setTargetLevel").doesNotContain("userTask_setTargetProfile");
    }

    @Test
    void theEstimateWaitsForAllBoundaries() {
        mandated();
        complete("userTask_decideOperatingModel");
        completeAll("userTask_setTargetProfile");
        complete("userTask_setTargetLevel");
        complete("userTask_assessLegalPrivacy");
        complete("userTask_defineBoundariesInterfaces");
        assertThat(openTasks()).containsExactly("userTask_setCoverageServiceLevels");
        complete("userTask_setCoverageServiceLevels");
        assertThat(openTasks()).containsExactly("userTask_estimateStaffingBudget");
    }

    @Test
    void anAffordableScopeIsCharteredApprovedAndPassesTheGate() {
        var process = charterDrafted();
        assertThat(received("deliverableApproval"))
                .containsExactly(map("deliverableCode", "D-18", "businessKey", "SOC-TEST-2026-01/D-18"));
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G2", "businessKey", "SOC-TEST-2026-01/G2"));
        assertThat(process)
                .hasNotPassed("userTask_decideAffordability", "gateway_cutTarget")
                .hasPassedInOrder("callActivity_approveCharter", "callActivity_gateReview", "endEvent_scopeBaselined")
                .isEnded();
        assertThat(milestones(process)).containsExactly("M2");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(charterDrafted()).hasPassed("endEvent_scopeBaselined").isEnded();
    }

    @Test
    void aKilledProgrammeIsClosedWithoutTheMilestone() {
        called("gateReview", "gateOutcome", "KILL");
        var process = charterDrafted();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void anApprovedContingencyCoversTenPerCent() {
        answers.given("estimateStaffingBudget", "costRatio", 1.1, "contingencyApproved", true);
        bounded();
        estimate("none");
        assertThat(openTasks()).containsExactly("userTask_draftCharterCriteria");
    }

    @Test
    void servicesAreCutAndTheCostEstimatedAgain() {
        costs(1.2);
        bounded();
        estimate("services");
        assertThat(openTasks()).containsExactly("userTask_cutServices");
        complete("userTask_cutServices");
        costs(1.0);
        estimate("none");
        assertThat(openTasks()).containsExactly("userTask_draftCharterCriteria");
    }

    @Test
    void hoursAreCutUnlessServicesAreNamed() {
        costs(1.2);
        bounded();
        estimate("coverage");
        complete("userTask_cutCoverage");
        estimate("none");
        assertThat(openTasks()).containsExactly("userTask_cutCoverage");
    }

    @Test
    void afterThreeCutsTheSponsorDecides() {
        costs(1.2);
        bounded();
        estimate("services");
        complete("userTask_cutServices");
        estimate("coverage");
        complete("userTask_cutCoverage");
        estimate("services");
        complete("userTask_cutServices");
        estimate("services");
        assertThat(openTasks()).containsExactly("userTask_decideAffordability");
    }

    @Test
    void aScopeFarTooExpensiveGoesStraightToTheSponsor() {
        var process = tooExpensive();
        assertThat(openTasks()).containsExactly("userTask_decideAffordability");
        assertThat(process).hasNotPassed("gateway_cutTarget");
    }

    @Test
    void theSponsorMayGoOnWithTheWholeScope() {
        tooExpensive();
        sponsor("continue", null);
        assertThat(openTasks()).containsExactly("userTask_draftCharterCriteria");
    }

    @Test
    void theSponsorMayAskForAnotherCut() {
        tooExpensive();
        sponsor("reduce", "services");
        complete("userTask_cutServices");
        estimate("none");
        sponsor("reduce", "coverage");
        complete("userTask_cutCoverage");
        assertThat(openTasks()).containsExactly("userTask_estimateStaffingBudget");
    }

    @Test
    void aCutBeyondTheThirdComesBackToTheSponsor() {
        costs(1.2);
        bounded();
        for (int cut = 1; cut <= 3; cut++) {
            estimate("coverage");
            complete("userTask_cutCoverage");
        }
        estimate("coverage");
        sponsor("reduce", "coverage");
        complete("userTask_cutCoverage");
        estimate("coverage");
        assertThat(openTasks()).containsExactly("userTask_decideAffordability");
    }

    @Test
    void theSponsorMayStopTheProgramme() {
        var process = tooExpensive();
        sponsor("stop", null);
        assertThat(process)
                .hasPassed("endEvent_programClosed")
                .hasNotPassed("callActivity_gateReview")
                .isEnded();
        assertThat(variable(process, "gateOutcome")).isEqualTo("KILL");
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = mandated();
        fire("startEvent_phaseSla");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaTold").isWaitingAt("userTask_decideOperatingModel");
    }
}
