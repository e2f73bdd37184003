package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("documentProduction")
class DocumentProductionTests extends ModelTest {

    private ProcessInstance wave(String wave) {
        return start("documentProduction", "wave", wave, "deliverableCode", "D-38");
    }

    private void planned(String document, String milestone) {
        registers.row("documents", document, "milestone", milestone);
    }

    @Test
    void aWaveWithoutDocumentsIsRecordedAtOnce() {
        planned("SOP-01", "FOC");
        var process = wave("IOC");
        assertThat(delegate("recordDeliverableDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_documentsApproved").isEnded();
    }

    @Test
    void aReviewedDocumentIsApprovedAndRecordedWithItsWave() {
        planned("SOP-01", "IOC");
        var process = wave("IOC");
        complete("userTask_produceDocument");
        complete("userTask_reviewDocument", "reviewVerdict", "accept");
        complete("userTask_approveDocument", "approvalDecision", "approve");
        assertThat(delegate("recordDeliverableDelegate").saw("deliverableCode")).isEqualTo("D-38");
        assertThat(delegate("recordDeliverableDelegate").saw("deliverableVersion"))
                .isEqualTo("IOC");
        assertThat(process)
                .hasPassed("endEvent_documentApproved", "endEvent_documentsApproved")
                .isEnded();
    }

    @Test
    void aMajorFindingSendsTheDocumentBackToItsAuthor() {
        planned("SOP-01", "IOC");
        var process = wave("IOC");
        complete("userTask_produceDocument");
        complete("userTask_reviewDocument", "reviewVerdict", "rework");
        assertThat(openTasks()).containsExactly("userTask_produceDocument");
        assertThat(process).hasNotPassed("userTask_approveDocument");
    }

    @Test
    void aRejectedDocumentIsWrittenAndReviewedAgain() {
        planned("SOP-01", "IOC");
        var process = wave("IOC");
        complete("userTask_produceDocument");
        complete("userTask_reviewDocument", "reviewVerdict", "accept");
        complete("userTask_approveDocument", "approvalDecision", "reject");
        assertThat(openTasks()).containsExactly("userTask_produceDocument");
        complete("userTask_produceDocument");
        complete("userTask_reviewDocument", "reviewVerdict", "accept");
        complete("userTask_approveDocument", "approvalDecision", "approve");
        assertThat(process).isEnded();
    }

    @Test
    void theSetIsRecordedOnceWhenTheLastDocumentIsApproved() {
        planned("SOP-01", "FOC");
        planned("PB-01", "FOC");
        planned("PB-02", "IOC");
        var process = wave("FOC");
        completeFor("documentId", "SOP-01", "userTask_produceDocument");
        completeFor("documentId", "PB-01", "userTask_produceDocument");
        completeFor("documentId", "SOP-01", "userTask_reviewDocument", "reviewVerdict", "accept");
        completeFor("documentId", "SOP-01", "userTask_approveDocument", "approvalDecision", "approve");
        assertThat(delegate("recordDeliverableDelegate").runs()).isZero();
        completeFor("documentId", "PB-01", "userTask_reviewDocument", "reviewVerdict", "accept");
        completeFor("documentId", "PB-01", "userTask_approveDocument", "approvalDecision", "approve");
        assertThat(delegate("recordDeliverableDelegate").runs()).isOne();
        assertThat(process).isEnded();
    }
}
