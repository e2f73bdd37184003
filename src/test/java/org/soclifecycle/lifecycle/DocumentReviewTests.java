package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("documentReview")
class DocumentReviewTests extends ModelTest {

    private ProcessInstance dueDocument() {
        return start("documentReview", "documentId", "PB-03");
    }

    @Test
    void anAcceptedReviewClosesTheDocument() {
        var process = dueDocument();
        complete("userTask_reviewDueDocument");
        complete("userTask_approveDocumentReview", "reviewAccepted", true);
        assertThat(process).hasPassed("endEvent_documentReviewed").isEnded();
    }

    @Test
    void aReviewSentBackIsDoneAgainUntilItIsAccepted() {
        var process = dueDocument();
        for (int round = 0; round < 3; round++) {
            complete("userTask_reviewDueDocument");
            complete("userTask_approveDocumentReview", "reviewAccepted", false);
            assertThat(process).isWaitingAtExactly("userTask_reviewDueDocument");
        }
        complete("userTask_reviewDueDocument");
        complete("userTask_approveDocumentReview", "reviewAccepted", true);
        assertThat(process).isEnded();
    }
}
