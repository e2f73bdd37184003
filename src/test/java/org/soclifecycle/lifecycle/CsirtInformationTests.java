package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtInformation")
class CsirtInformationTests extends ModelTest {

    @BeforeEach
    void enoughIsKnownAndTheGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
        for (int area = 1; area <= 18; area++) {
            area("FA%02d".formatted(area), "sufficient", "sufficient");
        }
        held("Anna", "executive");
        held("Ben", "national_csirt");
    }

    private void area(String code, String coverage, String state) {
        registers.row("focusEvidence", code, "coverage", coverage, "gapState", state);
    }

    private void held(String name, String kind) {
        registers.row("interviews", name, "kind", kind, "heldKind", kind, "interviewStatus", "held");
    }

    private void notHeld(String name, String kind, String status) {
        registers.row("interviews", name, "kind", kind, "heldKind", "none", "interviewStatus", status);
    }

    private ProcessInstance planned() {
        var process = start("csirtInformation");
        complete("userTask_defineCollection");
        complete("userTask_setInformationGoals");
        return process;
    }

    private ProcessInstance collected() {
        var process = planned();
        completeAll("userTask_researchOpenSources");
        complete("userTask_prepareInterviews");
        return process;
    }

    private ProcessInstance judged() {
        var process = collected();
        complete("userTask_recordAsIsEvidence");
        return process;
    }

    @Test
    void sixCategoriesAreResearchedWhileInterviewsArePrepared() {
        var process = planned();
        assertThat(process).isWaitingAt("userTask_researchOpenSources", "userTask_prepareInterviews");
        assertThat(openTasks()).filteredOn("userTask_researchOpenSources"::equals).hasSize(6);
        completeFor("category", "Incident statistics", "userTask_researchOpenSources");
        assertThat(openTasks()).filteredOn("userTask_researchOpenSources"::equals).hasSize(5);
    }

    @Test
    void everyoneWhoseInterviewIsOpenIsInterviewed() {
        notHeld("Cleo", "vendor", "open");
        notHeld("Dora", "regulator", "open");
        var process = collected();
        completeFor("stakeholder", "Dora", "userTask_interviewSectorStakeholder");
        assertThat(openTasks()).containsExactly("userTask_interviewSectorStakeholder");
        completeFor("stakeholder", "Cleo", "userTask_interviewSectorStakeholder");
        assertThat(process).isWaitingAtExactly("userTask_recordAsIsEvidence");
    }

    @Test
    void theEvidenceWaitsForTheResearch() {
        var process = planned();
        complete("userTask_prepareInterviews");
        assertThat(process).hasNotPassed("gateway_join");
        completeAll("userTask_researchOpenSources");
        assertThat(process).isWaitingAtExactly("userTask_recordAsIsEvidence");
    }

    @Test
    void sufficientEvidenceIsApprovedAndPassesTheGate() {
        var process = judged();
        assertThat(received("deliverableApproval"))
                .extracting(given -> given.get("deliverableCode"))
                .containsExactly("C-08", "C-11");
        assertThat(received("gateReview"))
                .containsExactly(Map.of("gateCode", "CG2", "businessKey", "SOC-TEST-2026-01/CG2"));
        assertThat(process).hasPassed("endEvent_informationGathered").isEnded();
        assertThat(process).variables().containsEntry("gateOutcome", "GO");
        assertThat(milestones(process)).containsExactly("C2");
    }

    @Test
    void aKilledProgrammeIsClosedWithoutTheMilestone() {
        called("gateReview", "gateOutcome", "KILL");
        var process = judged();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void tooFewSufficientAreasExtendTheCollection() {
        for (String area : new String[] {"FA01", "FA02", "FA03", "FA13"}) {
            area(area, "partial", "partial");
        }
        assertThat(judged()).isWaitingAtExactly("userTask_extendCollection");
    }

    @Test
    void aMandatoryAreaWithoutEvidenceExtendsTheCollection() {
        area("FA03", "missing", "mandatory_missing");
        assertThat(judged()).isWaitingAtExactly("userTask_extendCollection");
    }

    @Test
    void anOptionalAreaMayStayWithoutEvidence() {
        area("FA13", "missing", "missing");
        assertThat(judged()).hasPassed("endEvent_informationGathered");
    }

    @Test
    void tooFewInterviewsExtendTheCollection() {
        notHeld("Cleo", "executive", "declined");
        assertThat(judged()).isWaitingAtExactly("userTask_extendCollection");
    }

    @Test
    void aKindThatNobodyHeardExtendsTheCollection() {
        held("Cleo", "executive");
        notHeld("Dora", "regulator", "unreachable");
        assertThat(judged()).isWaitingAtExactly("userTask_extendCollection");
    }

    @Test
    void noInterviewAtAllIsNotEnough() {
        registers.clear("interviews");
        assertThat(judged()).isWaitingAtExactly("userTask_extendCollection");
    }

    @Test
    void onlyWhatIsMissingIsResearchedAndAskedAgain() {
        area("FA03", "missing", "mandatory_missing");
        var process = judged();
        answers.given("extendCollection");
        notHeld("Cleo", "regulator", "open");
        complete("userTask_extendCollection", "researchCategories", "Sector regulation,National strategy");
        assertThat(openTasks()).containsExactly("userTask_researchAgain", "userTask_researchAgain");
        completeAll("userTask_researchAgain");
        assertThat(openTasks()).containsExactly("userTask_interviewSectorStakeholder");
        held("Cleo", "regulator");
        complete("userTask_interviewSectorStakeholder");
        area("FA03", "sufficient", "sufficient");
        complete("userTask_recordAsIsEvidence");
        assertThat(process).hasPassed("endEvent_informationGathered").isEnded();
    }

    @Test
    void aRoundWithoutResearchGoesStraightToTheInterviews() {
        area("FA03", "missing", "mandatory_missing");
        judged();
        notHeld("Cleo", "regulator", "open");
        complete("userTask_extendCollection", "researchCategories", "");
        assertThat(openTasks()).containsExactly("userTask_interviewSectorStakeholder");
    }

    @Test
    void afterThreeMoreRoundsTheGateDecidesOnWhatThereIs() {
        area("FA03", "missing", "mandatory_missing");
        var process = judged();
        for (int round = 1; round <= 3; round++) {
            answers.given("extendCollection");
            complete("userTask_extendCollection", "researchCategories", "");
            complete("userTask_recordAsIsEvidence");
        }
        assertThat(process).hasPassed("callActivity_gateReview").isEnded();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndTheStageGoesOn() {
        var process = start("csirtInformation");
        fire("startEvent_phaseOverdue");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_sponsorTold").isWaitingAtExactly("userTask_defineCollection");
    }
}
