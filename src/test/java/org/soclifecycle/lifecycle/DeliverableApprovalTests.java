package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("deliverableApproval")
class DeliverableApprovalTests extends ModelTest {

    private static final String SUBMIT = "userTask_submitDeliverable";
    private static final String REVIEW = "userTask_reviewDeliverable";
    private static final String APPROVE = "userTask_approveDeliverable";
    private static final String SECOND = "userTask_approveDeliverableSecond";

    private ProcessInstance submitted(String type) {
        deliverables.deliverableClass = type;
        ProcessInstance process = start("deliverableApproval", "deliverableCode", "D-09");
        complete(SUBMIT, "deliverableVersion", "1.0");
        return process;
    }

    @Test
    void aControlledDeliverableIsReviewedAndApproved() {
        ProcessInstance process = submitted("B");
        assertThat(task(REVIEW)).hasCandidateGroup("grc-officer");
        complete(REVIEW, "verdict", "accept");
        assertThat(task(APPROVE)).hasCandidateGroup("executive-sponsor");
        complete(APPROVE, "decision", "approve", "approvalResult", "approved");
        assertThat(delegate("recordDeliverableDelegate").saw("deliverableVersion"))
                .isEqualTo("1.0");
        assertThat(process).isEnded();
    }

    @Test
    void aWorkingPaperNeedsNoReview() {
        ProcessInstance process = submitted("C");
        complete(APPROVE, "decision", "approve", "approvalResult", "approved");
        assertThat(process).hasNotPassed(REVIEW).isEnded();
    }

    @Test
    void aBindingDeliverableNeedsASecondApprover() {
        ProcessInstance process = submitted("A");
        complete(REVIEW, "verdict", "accept_with_comments");
        complete(APPROVE, "decision", "approve", "approvalResult", "approved");
        assertThat(task(SECOND)).hasCandidateGroup("ciso");
        complete(SECOND, "decision", "approve", "approvalResult", "approved");
        assertThat(process).isEnded();
    }

    @Test
    void theSecondApproverCanSendItBack() {
        ProcessInstance process = submitted("A");
        complete(REVIEW, "verdict", "accept");
        complete(APPROVE, "decision", "approve", "approvalResult", "approved");
        complete(SECOND, "decision", "reject", "approvalResult", "rejected");
        assertThat(process).isWaitingAt(SUBMIT);
    }

    @Test
    void theApproverCanSendItBack() {
        ProcessInstance process = submitted("B");
        complete(REVIEW, "verdict", "accept");
        complete(APPROVE, "decision", "reject", "approvalResult", "rejected");
        assertThat(process).isWaitingAt(SUBMIT);
        assertThat(delegate("recordDeliverableDelegate").runs()).isZero();
    }

    @Test
    void threeReturnsAreEscalatedOnce() {
        ProcessInstance process = submitted("B");
        for (int round = 1; round <= 4; round++) {
            complete(REVIEW, "verdict", "rework");
            assertThat(delegate("escalateDelegate").runs()).isEqualTo(round < 3 ? 0 : 1);
            complete(SUBMIT, "deliverableVersion", "1." + round);
        }
        assertThat(process).isWaitingAt(REVIEW);
    }
}
