package org.soclifecycle.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class DeliverablesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Deliverables deliverables;

    @Autowired
    DeliverableDrafts drafts;

    @Autowired
    DeliverableRegister register;

    @Autowired
    Tasks tasks;

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

    @Test
    void aTaskThatProducesItBeginsItsDraftWhichTheSubmissionTakesOver() {
        ProgramRow row = fixture.program();
        WorkItem confirm = fixture.open(row, "userTask_confirmSponsorship");
        tasks.complete(confirm.id(), Fixture.sponsorship(), fixture.person("sam"), null);
        assertThat(deliverables.versions(row.id(), "D-01")).singleElement().satisfies(draft -> {
            assertThat(draft.version()).isEqualTo("0.1");
            assertThat(draft.state()).isEqualTo(DeliverableState.DRAFT);
            assertThat(draft.author()).isEqualTo("sam");
            assertThat(draft.location()).isEqualTo("/tasks/" + confirm.id());
        });
        in(() -> deliverables.submit(row.id(), "D-01", "1.0", "https://docs.example.org/d-01", "sam"));
        assertThat(deliverables.versions(row.id(), "D-01"))
                .singleElement()
                .extracting(DeliverableRow::version, DeliverableRow::state)
                .containsExactly("1.0", DeliverableState.IN_REVIEW);
    }

    @Test
    void afterAnApprovalTheNextDraftBeginsAndTheApprovedOneCounts() {
        in(() -> {
            deliverables.submit(program, "D-09", "1.0", "https://docs.example.org/d-09", "author");
            drafts.draft(program, "D-09", "/tasks/x", "author");
            deliverables.approve(program, "D-09", "1.0");
        });
        in(() -> drafts.draft(program, "D-09", "/tasks/x", "author"));
        in(() -> drafts.draft(program, "D-09", "/tasks/y", "other"));
        assertThat(deliverables.versions(program, "D-09"))
                .extracting(DeliverableRow::version, DeliverableRow::state, DeliverableRow::author)
                .containsExactly(
                        tuple("1.1", DeliverableState.DRAFT, "other"),
                        tuple("1.0", DeliverableState.APPROVED, "author"));
        DeliverableLine line = register.find(program, "D-09");
        assertThat(line.state()).isEqualTo(DeliverableState.APPROVED);
        assertThat(String.valueOf(line.next())).contains("1.1");
    }

    @Test
    void anApprovalSetsTheNextReviewAndAGateMakesItTheBaseline() {
        in(() -> {
            deliverables.submit(program, "D-09", "1.0", null, "author");
            deliverables.approve(program, "D-09", "1.0");
            deliverables.submit(program, "D-05", "1.0", null, "author");
            deliverables.approve(program, "D-05", "1.0");
            deliverables.submit(program, "D-08", "1.0", null, "author");
        });
        assertThat(register.find(program, "D-09").current().nextReviewOn())
                .isEqualTo(LocalDate.now(ZoneOffset.UTC).plusYears(1));
        assertThat(register.find(program, "D-05").current().nextReviewOn()).isNull();
        in(() -> deliverables.baseline(program, "G1"));
        assertThat(register.find(program, "D-09").current().baselinedBy()).isEqualTo("G1");
        assertThat(register.find(program, "D-08").state()).isEqualTo(DeliverableState.IN_REVIEW);
        in(() -> {
            deliverables.submit(program, "D-09", "2.0", null, "author");
            deliverables.approve(program, "D-09", "2.0");
        });
        assertThat(deliverables.versions(program, "D-09"))
                .extracting(DeliverableRow::state)
                .containsExactly(DeliverableState.APPROVED, DeliverableState.SUPERSEDED);
    }

    @Test
    void theRegisterIsReadInTwoStatements() {
        in(() -> deliverables.submit(program, "D-09", "1.0", null, "author"));
        assertThat(register.of(program, "SOC"))
                .hasSize(55)
                .allMatch(line -> line.def().code().startsWith("D-"));
        assertThat(StatementCounter.count(() -> register.of(program, "SOC"))).isEqualTo(2);
    }

    @Test
    void aSectorProgrammeHasItsOwnDeliverablesAndThoseOfSustainment() {
        assertThat(register.of(program, "SECTOR_CSIRT"))
                .extracting(line -> line.def().code())
                .hasSize(37)
                .contains("C-01", "C-33", "D-52", "D-55")
                .doesNotContain("D-01", "D-51");
    }

    private void in(Runnable action) {
        transaction.executeWithoutResult(status -> action.run());
    }
}
