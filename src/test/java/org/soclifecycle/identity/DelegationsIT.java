package org.soclifecycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may delegate what to whom; everything is on the record. */
@IntegrationTest
class DelegationsIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Delegations delegations;

    @Autowired
    StandIns standIns;

    @Autowired
    Accounts accounts;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private ProgramRow program;
    private Actor ann;
    private Actor bob;
    private LocalDate today;

    @BeforeEach
    void people() {
        program = fixture.program();
        ann = newcomer("ann", true);
        bob = newcomer("bob", false);
        today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private Actor newcomer(String name, boolean onTeam) {
        Actor actor = fixture.person(name + "-" + UUID.randomUUID().toString().substring(0, 8));
        if (onTeam) {
            fixture.seat(program, actor.username(), "soc-architect");
        }
        return actor;
    }

    private NewDelegation to(Actor delegate) {
        return new NewDelegation(delegate.username(), null, today, today.plusDays(6));
    }

    private void refused(NewDelegation request, Actor delegator, String field, String sentence) {
        assertThatThrownBy(() -> delegations.create(request, delegator))
                .isInstanceOfSatisfying(
                        DelegationRefused.class,
                        wrong -> assertThat(wrong.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
        assertThat(delegations.givenBy(delegator.username())).isEmpty();
    }

    private List<String> onRecord(String action, Actor actor) {
        return jdbc.sql("select coalesce(reason, subject) from app.audit_event where action = ? and actor = ?")
                .params(action, actor.username())
                .query(String.class)
                .list();
    }

    @Test
    void aDelegationWorksFromTheFirstDayAndUntilItIsRevoked() {
        DelegationRow row = delegations.create(to(bob), ann);
        assertThat(row.state()).isEqualTo(DelegationState.ACTIVE);
        assertThat(standIns.of(bob.username())).extracting(StandIn::delegator).containsExactly(ann.username());
        assertThat(onRecord("delegation.created", ann)).containsExactly(bob.username());

        delegations.revoke(row.id(), ann);
        assertThat(standIns.of(bob.username())).isEmpty();
        assertThat(delegations.givenBy(ann.username()))
                .extracting(DelegationRow::state)
                .containsExactly(DelegationState.REVOKED);
        assertThat(onRecord("delegation.revoked", ann)).containsExactly(bob.username());
    }

    @Test
    void aScheduledOneDoesNotWorkYet() {
        delegations.create(new NewDelegation(bob.username(), null, today.plusDays(1), today.plusDays(2)), ann);
        assertThat(standIns.of(bob.username())).isEmpty();
        assertThat(delegations.givenTo(bob.username()))
                .extracting(DelegationRow::state)
                .containsExactly(DelegationState.SCHEDULED);
    }

    @Test
    void onlyTheDelegatorAndAnAdministratorEndIt() {
        DelegationRow row = delegations.create(to(bob), ann);
        assertThatThrownBy(() -> delegations.revoke(row.id(), bob)).isInstanceOf(NotAllowed.class);
        delegations.revoke(row.id(), fixture.person("ada"));
        assertThat(standIns.of(bob.username())).isEmpty();
    }

    @Test
    void nobodyDelegatesToThemselvesToAnAuditorOrToAClosedAccount() {
        refused(to(ann), ann, "delegate", "nobody is their own delegate");
        refused(to(fixture.person("aud")), ann, "delegate", "SOD-8");
        accounts.deactivate(bob.username());
        refused(to(bob), ann, "delegate", "no active account");
        refused(new NewDelegation("nobody-at-all", null, today, today), ann, "delegate", "no active account");
        assertThat(onRecord("action.refused", ann)).singleElement().asString().contains("is an auditor");
    }

    @Test
    void noAuditorOfTheProgrammeActsForAMember() {
        fixture.seat(program, bob.username(), "auditor");
        refused(to(bob), ann, "delegate", "SOD-8");
        refused(new NewDelegation(bob.username(), program.id(), today, today), ann, "delegate", "is an auditor");
    }

    @Test
    void thePeriodIsSensible() {
        refused(new NewDelegation(bob.username(), null, today.minusDays(1), today), ann, "startsOn", "backwards");
        refused(new NewDelegation(bob.username(), null, today, today.minusDays(1)), ann, "endsOn", "before the first");
        refused(new NewDelegation(bob.username(), null, today, today.plusDays(400)), ann, "endsOn", "a year at most");
    }

    @Test
    void onlyOwnProgrammesAreDelegated() {
        refused(new NewDelegation(bob.username(), ProgramId.random(), today, today), ann, "program", "your programmes");
        refused(to(ann), bob, "delegate", "You hold no role");
    }

    @Test
    void aDelegationIsNotPassedOn() {
        Actor cid = newcomer("cid", true);
        fixture.seat(program, bob.username(), "soc-engineer");
        delegations.create(to(bob), ann);
        refused(to(cid), bob, "startsOn", "not passed on (SOD-7)");
        refused(to(ann), cid, "delegate", "not passed on (SOD-7)");
        assertThat(onRecord("action.refused", bob)).singleElement().asString().contains("SOD-7");
    }

    @Test
    void theSamePersonIsNotAskedTwice() {
        delegations.create(to(bob), ann);
        assertThatThrownBy(() -> delegations.create(to(bob), ann))
                .isInstanceOf(DelegationRefused.class)
                .hasMessageContaining("acts for you in some of these days already");
        assertThat(delegations.givenBy(ann.username())).hasSize(1);
    }

    @Test
    void itRestsWhileTheDelegatorCannotAct() {
        delegations.create(to(bob), ann);
        accounts.deactivate(ann.username());
        assertThat(standIns.of(bob.username())).isEmpty();
        accounts.reactivate(ann.username());
        assertThat(standIns.of(bob.username())).hasSize(1);
    }
}
