package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socDiscovery")
class SocDiscoveryTests extends ModelTest {

    @BeforeEach
    void enoughIsKnownAndTheGateSaysGo() {
        called("assessment", "continuumLevel", 1);
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
        answers.given("identifyCriticalAssets", "signOffGiven", true);
        registers.row("interviews", "Anna", "interviewStatus", "held");
        rated("GV_OC_01", "high");
        rated("GV_OC_02", "medium");
    }

    private void rated(String outcome, String confidence) {
        registers.row("csfCurrent", outcome, "applicable", true, "confidence", confidence);
    }

    private ProcessInstance confirmed() {
        var process = start("socDiscovery");
        complete("userTask_confirmSponsorship", "goDecision", "start", "gateOutcome", null);
        return process;
    }

    private ProcessInstance planned() {
        var process = confirmed();
        complete("userTask_planDiscovery");
        return process;
    }

    private void completeInventories() {
        complete("userTask_captureMission");
        complete("userTask_identifyCriticalAssets");
        complete("userTask_inventoryCapability");
        complete("userTask_profileThreats");
    }

    private ProcessInstance inventoried() {
        var process = planned();
        completeInventories();
        return process;
    }

    private void rateAndReport() {
        complete("userTask_rateCapabilityLevel", "raterAgreement", true);
        complete("userTask_consolidateReport");
    }

    @Test
    void aDeclinedProgrammeEndsAtOnce() {
        var process = start("socDiscovery");
        complete("userTask_confirmSponsorship", "goDecision", "decline", "gateOutcome", "KILL");
        assertThat(process)
                .hasPassed("endEvent_programmeDeclined")
                .hasNotPassed("event_programInitiated")
                .isEnded();
        assertThat(process).variables().containsEntry("gateOutcome", "KILL");
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void aConfirmedProgrammeIsInitiatedAndPlanned() {
        var process = confirmed();
        assertThat(process).isWaitingAtExactly("userTask_planDiscovery");
        assertThat(milestones(process)).containsExactly("M0");
    }

    @Test
    void inventoriesAndInterviewsRunSideBySide() {
        registers.row("interviews", "Ben", "interviewStatus", "open");
        registers.row("interviews", "Cleo", "interviewStatus", "open");
        registers.row("interviews", "Dora", "interviewStatus", "not_needed");
        planned();
        assertThat(openTasks())
                .containsExactly(
                        "userTask_captureMission",
                        "userTask_identifyCriticalAssets",
                        "userTask_interviewStakeholder",
                        "userTask_interviewStakeholder",
                        "userTask_inventoryCapability",
                        "userTask_profileThreats");
    }

    @Test
    void theAssessmentWaitsForEveryInventory() {
        var process = planned();
        complete("userTask_profileThreats");
        complete("userTask_inventoryCapability");
        complete("userTask_identifyCriticalAssets");
        assertThat(process).hasNotPassed("callActivity_assessCurrentProfile");
        complete("userTask_captureMission");
        assertThat(process)
                .hasPassed("callActivity_assessCurrentProfile")
                .isWaitingAtExactly("userTask_rateCapabilityLevel");
    }

    @Test
    void theAssessmentWaitsForEveryInterview() {
        registers.row("interviews", "Ben", "interviewStatus", "open");
        registers.row("interviews", "Cleo", "interviewStatus", "open");
        var process = inventoried();
        completeFor("stakeholder", "Cleo", "userTask_interviewStakeholder");
        assertThat(process).hasNotPassed("callActivity_assessCurrentProfile");
        completeFor("stakeholder", "Ben", "userTask_interviewStakeholder");
        assertThat(process).isWaitingAtExactly("userTask_rateCapabilityLevel");
        assertThat(received("assessment"))
                .containsExactly(map("purpose", "current", "businessKey", "SOC-TEST-2026-01/ASSESSMENT"));
    }

    @Test
    void discoveryWithoutOpenInterviewsGoesOn() {
        var process = inventoried();
        assertThat(process).hasPassed("callActivity_assessCurrentProfile");
    }

    @Test
    void ratersWhoDisagreeAreReconciledBeforeTheReport() {
        var process = inventoried();
        complete("userTask_rateCapabilityLevel", "raterAgreement", false);
        assertThat(process).isWaitingAtExactly("userTask_reconcileCapabilityRating");
        complete("userTask_reconcileCapabilityRating");
        assertThat(process).isWaitingAtExactly("userTask_consolidateReport");
    }

    @Test
    void aSufficientReportIsApprovedAndPassesTheGate() {
        var process = inventoried();
        rateAndReport();
        assertThat(received("deliverableApproval"))
                .containsExactly(map("deliverableCode", "D-09", "businessKey", "SOC-TEST-2026-01/D-09"));
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G1", "businessKey", "SOC-TEST-2026-01/G1"));
        assertThat(process)
                .hasPassedInOrder("callActivity_approveReport", "callActivity_gateReview", "endEvent_discoveryApproved")
                .isEnded();
        assertThat(process).variables().containsEntry("continuumLevel", 1).containsEntry("gateOutcome", "GO");
        assertThat(milestones(process)).containsExactly("M0", "M1");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        var process = inventoried();
        rateAndReport();
        assertThat(process).hasPassed("endEvent_discoveryApproved").isEnded();
    }

    @Test
    void aKilledProgrammeIsClosedWithoutTheMilestone() {
        called("gateReview", "gateOutcome", "KILL");
        var process = inventoried();
        rateAndReport();
        assertThat(process).hasPassed("endEvent_programmeClosed").isEnded();
        assertThat(milestones(process)).containsExactly("M0");
    }

    @Test
    void tooFewInterviewsExtendTheList() {
        registers.row("interviews", "Ben", "interviewStatus", "unreachable");
        var process = inventoried();
        rateAndReport();
        assertThat(process).isWaitingAtExactly("userTask_extendInterviewList");
    }

    @Test
    void interviewsThatNobodyNeedsDoNotCount() {
        registers.row("interviews", "Dora", "interviewStatus", "not_needed");
        var process = inventoried();
        rateAndReport();
        assertThat(process).hasPassed("endEvent_discoveryApproved");
    }

    @Test
    void anEmptyInterviewListIsNotEnough() {
        registers.clear("interviews");
        var process = inventoried();
        rateAndReport();
        assertThat(process).isWaitingAt("userTask_extendInterviewList");
    }

    @Test
    void aProfileWithGapsIsNotEnough() {
        registers.row("csfCurrent", "GV_OC_03", "applicable", true);
        var process = inventoried();
        rateAndReport();
        assertThat(process).isWaitingAt("userTask_extendInterviewList");
    }

    @Test
    void aMissingProfileIsNotEnough() {
        registers.clear("csfCurrent");
        var process = inventoried();
        rateAndReport();
        assertThat(process).isWaitingAt("userTask_extendInterviewList");
    }

    @Test
    void outcomesThatDoNotApplyNeedNoRating() {
        registers.row("csfCurrent", "GV_OC_03", "applicable", false);
        var process = inventoried();
        rateAndReport();
        assertThat(process).hasPassed("endEvent_discoveryApproved");
    }

    @Test
    void tooMuchLowConfidenceIsNotEnough() {
        rated("GV_OC_03", "low");
        var process = inventoried();
        rateAndReport();
        assertThat(process).isWaitingAt("userTask_extendInterviewList");
    }

    @Test
    void aSignatureGivenLaterIsEnough() {
        answers.given("identifyCriticalAssets", "signOffGiven", false);
        var process = inventoried();
        rateAndReport();
        answers.given("extendInterviewList", "signOffGiven", true);
        complete("userTask_extendInterviewList");
        rateAndReport();
        assertThat(process).hasPassed("endEvent_discoveryApproved").isEnded();
    }

    @Test
    void onlyNewIntervieweesAreInterviewedInTheNextRound() {
        registers.row("interviews", "Ben", "interviewStatus", "declined");
        var process = inventoried();
        rateAndReport();
        answers.given("extendInterviewList");
        registers.row("interviews", "Ben", "interviewStatus", "open");
        registers.row("interviews", "Cleo", "interviewStatus", "open");
        complete("userTask_extendInterviewList");
        completeFor("stakeholder", "Ben", "userTask_interviewStakeholder");
        assertThat(openTasks()).containsExactly("userTask_interviewStakeholder");
        completeFor("stakeholder", "Cleo", "userTask_interviewStakeholder");
        assertThat(process).isWaitingAtExactly("userTask_rateCapabilityLevel");
        assertThat(received("assessment")).hasSize(2);
    }

    @Test
    void afterTwoMoreRoundsTheGateDecidesOnWhatThereIs() {
        answers.given("identifyCriticalAssets", "signOffGiven", false);
        var process = inventoried();
        for (int round = 1; round <= 2; round++) {
            rateAndReport();
            answers.given("extendInterviewList", "signOffGiven", false);
            complete("userTask_extendInterviewList");
        }
        rateAndReport();
        assertThat(process).hasPassed("callActivity_gateReview").isEnded();
        assertThat(received("assessment")).hasSize(3);
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndDiscoveryGoesOn() {
        var process = planned();
        complete("userTask_profileThreats");
        complete("userTask_inventoryCapability");
        fire("startEvent_phaseOverdue");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_sponsorTold");
        complete("userTask_captureMission");
        complete("userTask_identifyCriticalAssets");
        assertThat(process).isWaitingAtExactly("userTask_rateCapabilityLevel");
    }
}
