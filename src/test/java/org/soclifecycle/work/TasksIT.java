package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TasksIT {

    private static final String CONFIRM = "userTask_confirmSponsorship";
    private static final String PLAN = "userTask_planDiscovery";

    @Autowired
    Fixture fixture;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    TaskForms forms;

    @Autowired
    Answers answers;

    private ProgramRow program;
    private WorkItem confirm;
    private Actor sam;

    @BeforeEach
    void start() {
        program = fixture.program();
        confirm = fixture.open(program, CONFIRM);
        sam = fixture.person("sam");
    }

    @Test
    void completingATaskStoresTheAnswersAndOpensTheNextTask() {
        tasks.claim(confirm.id(), sam);

        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, "once");

        WorkItem done = tasks.find(confirm.id(), sam);
        assertThat(done.state()).isEqualTo(ItemState.COMPLETED);
        assertThat(done.closedBy()).isEqualTo("sam");
        assertThat(answers.ofItem(confirm.id()).orElseThrow().data()).containsEntry("goDecision", "start");
        assertThat(tasks.openedBy(confirm.id()))
                .singleElement()
                .satisfies(next -> assertThat(next.task().element()).isEqualTo(PLAN));
    }

    @Test
    void sendingTheSamePageAgainChangesNothing() {
        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, "once");

        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, "once");

        assertThat(answers.count(program.id(), "confirmSponsorship")).isEqualTo(1);
        assertThatThrownBy(() -> tasks.complete(confirm.id(), Fixture.sponsorship(), sam, "another"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Sam Example completed this task");
    }

    @Test
    void aPersonWithoutTheRoleCanNeitherTakeNorCompleteNorDraft() {
        Actor tom = fixture.person("tom");

        assertThatThrownBy(() -> tasks.claim(confirm.id(), tom))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Executive sponsor");
        assertThatThrownBy(() -> tasks.complete(confirm.id(), Fixture.sponsorship(), tom, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> drafts.save(confirm.id(), Map.of(), tom)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void auditorsChangeNothing() {
        Actor auditor = fixture.person("aud");

        assertThat(tasks.find(confirm.id(), auditor).id()).isEqualTo(confirm.id());
        assertThatThrownBy(() -> tasks.claim(confirm.id(), auditor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.release(confirm.id(), auditor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.assign(confirm.id(), "sam", auditor)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void outsidersSeeNothing() {
        assertThatThrownBy(() -> tasks.find(confirm.id(), fixture.person("otto")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tasks.find(UUID.randomUUID(), sam)).isInstanceOf(NotFound.class);
    }

    @Test
    void aTakenTaskIsNotTakenAgain() {
        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, null);
        WorkItem plan = fixture.open(program, PLAN);
        fixture.seat(program, "tom", "program-manager");
        Actor pia = fixture.person("pia");
        tasks.claim(plan.id(), pia);

        assertThatThrownBy(() -> tasks.claim(plan.id(), fixture.person("tom")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Pia Example has taken this task");
        assertThatThrownBy(() -> drafts.save(plan.id(), Map.of("x", 1), fixture.person("tom")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aProgrammeManagerGivesATaskOnlyToSomebodyWhoMayDoIt() {
        Actor pia = fixture.person("pia");

        tasks.assign(confirm.id(), "sam", pia);

        assertThat(tasks.find(confirm.id(), sam).assignee()).isEqualTo("sam");
        assertThatThrownBy(() -> tasks.assign(confirm.id(), "tom", pia)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> tasks.assign(confirm.id(), "sam", sam)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void theDraftGoesOnWithWhoeverTakesTheTaskNext() {
        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, null);
        WorkItem plan = fixture.open(program, PLAN);
        fixture.seat(program, "tom", "program-manager");
        Actor pia = fixture.person("pia");
        Actor tom = fixture.person("tom");
        tasks.claim(plan.id(), pia);
        drafts.save(plan.id(), Map.of("discoveryScope", "Head office"), pia);
        tasks.release(plan.id(), pia);

        tasks.claim(plan.id(), tom);

        TaskForm form = forms.of(tasks.find(plan.id(), tom), tom).orElseThrow();
        assertThat(form.values()).containsEntry("discoveryScope", "Head office");
        assertThat(form.draftBy()).isEqualTo("pia");
    }

    @Test
    void aDraftIsNotShownToThoseWhoCannotGoOnWithIt() {
        drafts.save(confirm.id(), Map.of("problemStatement", "secret"), sam);

        Actor tom = fixture.person("tom");
        assertThat(forms.of(confirm, tom).orElseThrow().values()).doesNotContainKey("problemStatement");
    }

    @Test
    void draftsKeepWhatIsUnfinishedAndDropNulOnly() {
        Map<String, Object> typed =
                Map.of("problemStatement", "a\u0000b", "typed", "C:\\u0000", "unknown", List.of("x"), "number", "12e");

        drafts.save(confirm.id(), typed, sam);

        assertThat(drafts.of(confirm.id()).orElseThrow().data())
                .containsEntry("problemStatement", "ab")
                .containsEntry("typed", "C:\\u0000")
                .containsEntry("number", "12e");
    }

    @Test
    void longTextIsKeptAndTooLongTextNamesItsField() {
        Map<String, Object> values = new HashMap<>(Fixture.sponsorship());
        values.put("problemStatement", "x".repeat(10_001));
        assertThatThrownBy(() -> tasks.complete(confirm.id(), values, sam, null))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.path()).isEqualTo("problemStatement")));

        values.put("problemStatement", "x".repeat(10_000));
        tasks.complete(confirm.id(), values, sam, null);

        assertThat(String.valueOf(
                        answers.ofItem(confirm.id()).orElseThrow().data().get("problemStatement")))
                .hasSize(10_000);
    }

    @Test
    void nulAndUnknownFieldsAreRefusedAndNothingChanges() {
        Map<String, Object> values = new HashMap<>(Fixture.sponsorship());
        values.put("problemStatement", "a\u0000b");
        values.put("approved", true);

        assertThatThrownBy(() -> tasks.complete(confirm.id(), values, sam, null))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .extracting(FieldError::path)
                                .containsExactlyInAnyOrder("problemStatement", "approved"));
        assertThat(tasks.find(confirm.id(), sam).isOpen()).isTrue();
    }
}
