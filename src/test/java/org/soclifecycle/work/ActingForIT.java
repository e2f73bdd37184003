package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.identity.NewDelegation;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A delegate does the delegator's tasks, and history keeps both. */
@IntegrationTest
class ActingForIT {

    private static final String CONFIRM = "userTask_confirmSponsorship";

    @Autowired
    Fixture fixture;

    @Autowired
    Delegations delegations;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    Team team;

    @Autowired
    Programs programs;

    @Autowired
    List<TaskHistory> histories;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private WorkItem confirm;
    private Actor ann;
    private Actor bob;

    @BeforeEach
    void people() {
        program = fixture.program();
        confirm = fixture.open(program, CONFIRM);
        ann = fixture.person("ann-" + UUID.randomUUID().toString().substring(0, 8));
        bob = fixture.person("bob-" + UUID.randomUUID().toString().substring(0, 8));
        fixture.seat(program, ann.username(), "executive-sponsor");
    }

    private DelegationRow delegate(@Nullable ProgramId on) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return delegations.create(new NewDelegation(bob.username(), on, today, today), ann);
    }

    private List<InboxRow> delegated() {
        return inbox.page(InboxQuery.of(InboxBucket.DELEGATED), bob).rows();
    }

    @Test
    void theDelegateSeesTheTasksApartAndTakesThemForTheDelegator() {
        assertThatThrownBy(() -> tasks.find(confirm.id(), bob)).isInstanceOf(NotAllowed.class);
        assertThat(inbox.counts(InboxQuery.of(InboxBucket.ALL), bob)).doesNotContainKey(InboxBucket.DELEGATED);
        delegate(null);

        assertThat(inbox.page(InboxQuery.of(InboxBucket.ROLES), bob).rows()).isEmpty();
        assertThat(delegated()).singleElement().satisfies(row -> {
            assertThat(row.item().id()).isEqualTo(confirm.id());
            assertThat(row.delegators()).containsExactly(ann.username());
            assertThat(row.claimable()).isTrue();
        });
        assertThat(inbox.counts(InboxQuery.of(InboxBucket.ALL), bob)).containsEntry(InboxBucket.DELEGATED, 1);

        tasks.claim(confirm.id(), bob);
        assertThat(tasks.find(confirm.id(), bob).assignee()).isEqualTo(ann.username());
        assertThat(delegated())
                .singleElement()
                .satisfies(row -> assertThat(row.claimable()).isFalse());
    }

    @Test
    void historySubmissionAndItemKeepBoth() {
        DelegationRow delegation = delegate(program.id());
        tasks.claim(confirm.id(), bob);
        drafts.save(confirm.id(), Fixture.sponsorship(), bob);
        tasks.complete(confirm.id(), Fixture.sponsorship(), bob, null);

        WorkItem done = tasks.find(confirm.id(), bob);
        assertThat(done.closedBy()).isEqualTo(bob.username());
        assertThat(done.closedFor()).isEqualTo(ann.username());
        assertThat(jdbc.sql("select submitted_for from app.submission where work_item_id = ?")
                        .param(confirm.id())
                        .query(String.class)
                        .single())
                .isEqualTo(ann.username());
        String both = bob.displayName() + " for " + ann.displayName();
        assertThat(histories.stream().flatMap(history -> history.of(done).stream()))
                .extracting(TaskHistory.Line::sentence)
                .contains(
                        both + " took the task “Confirm sponsorship”.",
                        both + " completed the task “Confirm sponsorship”.");
        assertThat(jdbc.sql("""
                        select subject from app.audit_event where action = 'delegation.used'
                            and details ->> 'delegation' = ? order by sequence
                        """)
                        .param(delegation.id().toString())
                        .query(String.class)
                        .list())
                .containsExactly("took the task “Confirm sponsorship”", "completed the task “Confirm sponsorship”");
    }

    @Test
    void aRevokedDelegationIsOfNoUseAtOnce() {
        DelegationRow delegation = delegate(null);
        tasks.claim(confirm.id(), bob);
        delegations.revoke(delegation.id(), ann);

        assertThat(delegated()).isEmpty();
        assertThatThrownBy(() -> tasks.complete(confirm.id(), Fixture.sponsorship(), bob, null))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> drafts.save(confirm.id(), Fixture.sponsorship(), bob))
                .isInstanceOf(NotAllowed.class);
        tasks.complete(confirm.id(), Fixture.sponsorship(), ann, null);
        assertThat(tasks.find(confirm.id(), ann).closedFor()).isNull();
    }

    @Test
    void oneForAnotherProgrammeIsOfNoUseHere() {
        ProgramRow other = fixture.program();
        fixture.seat(other, ann.username(), "executive-sponsor");
        delegate(other.id());
        assertThat(delegated()).extracting(row -> row.item().program()).containsExactly(other.id());
        assertThatThrownBy(() -> tasks.claim(confirm.id(), bob)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void neitherGlobalRolesNorTheManagementOfTheProgrammeArePassedOn() {
        Actor pia = fixture.person("pia");
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        DelegationRow delegation =
                delegations.create(new NewDelegation(bob.username(), program.id(), today, today), pia);
        try {
            assertThat(team.maySee(bob, program.id())).isTrue();
            assertThat(team.mayManage(bob, program.id())).isFalse();
            assertThat(Programs.mayStart(bob)).isFalse();
            assertThatThrownBy(() -> programs.hold(program.id(), "Holidays", bob))
                    .isInstanceOf(NotAllowed.class);
        } finally {
            delegations.revoke(delegation.id(), pia);
        }
    }

    @Test
    void whatWasDelegatedToTheDelegatorIsNotPassedOn() {
        fixture.seat(program, bob.username(), "soc-engineer");
        delegate(null);
        Actor cid = fixture.person("cid-" + UUID.randomUUID().toString().substring(0, 8));
        jdbc.sql("""
                insert into app.delegation (id, delegator, delegate, starts_on, ends_on, created_at, version)
                values (gen_random_uuid(), ?, ?, current_date - 1, current_date + 1, now(), 0)
                """).params(bob.username(), cid.username()).update();
        assertThat(inbox.page(InboxQuery.of(InboxBucket.DELEGATED), cid).rows()).isEmpty();
        assertThatThrownBy(() -> tasks.claim(confirm.id(), cid)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aPageOfTheInboxTakesTheSameNumberOfStatementsHoweverLongItIs() {
        delegate(null);
        int one = StatementCounter.count(delegatedPage());
        for (int more = 0; more < 12; more++) {
            fixture.seat(fixture.program(), ann.username(), "executive-sponsor");
        }
        assertThat(delegated()).hasSize(13);
        int thirteen = StatementCounter.count(delegatedPage());
        System.out.println("STMT inbox of a delegate: " + one + " statements for 1 line, " + thirteen + " for 13");
        assertThat(thirteen).isEqualTo(one);
    }

    private Runnable delegatedPage() {
        return () -> inbox.page(InboxQuery.of(InboxBucket.DELEGATED), bob);
    }
}
