package org.soclifecycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DeliverablesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Deliverables deliverables;

    @Autowired
    TransactionTemplate transaction;

    private ProgramId program;

    @BeforeEach
    void start() {
        program = fixture.program().id();
    }

    @Test
    void anApprovedVersionSupersedesTheOneBeforeAndIsNotSubmittedAgain() {
        transaction.executeWithoutResult(status -> {
            deliverables.submit(program, "D-27", "1.0", null, "author");
            deliverables.approve(program, "D-27", "1.0");
            deliverables.submit(program, "D-27", "1.1", null, "author");
            deliverables.approve(program, "D-27", "1.1");
        });
        assertThat(deliverables.versions(program, "D-27"))
                .extracting(DeliverableRow::state)
                .containsExactlyInAnyOrder(DeliverableState.APPROVED, DeliverableState.SUPERSEDED);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> deliverables.submit(program, "D-27", "1.1", null, "author")))
                .isInstanceOf(SubmissionRejected.class);
    }

    @Test
    void authorReviewerAndApproverAreDifferentPeople() {
        transaction.executeWithoutResult(status -> deliverables.submit(program, "D-09", "1.0", null, "author"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> deliverables.review(program, "D-09", "1.0", true, "author")))
                .isInstanceOf(NotAllowed.class);
        transaction.executeWithoutResult(status -> deliverables.review(program, "D-09", "1.0", true, "reviewer"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> deliverables.judge(program, "D-09", "1.0", false, true, "reviewer")))
                .isInstanceOf(NotAllowed.class);
        transaction.executeWithoutResult(status -> deliverables.judge(program, "D-09", "1.0", false, true, "approver"));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> deliverables.judge(program, "D-09", "1.0", true, true, "approver")))
                .isInstanceOf(NotAllowed.class);
    }
}
