package org.soclifecycle.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who acts for whom, and when. A delegation passes on the roles on programmes, never a global role. */
@Service
@Transactional
public class Delegations {

    private final DelegationRepository delegations;
    private final AccountRepository accounts;
    private final DelegationRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(
            DelegationRepository delegations,
            AccountRepository accounts,
            DelegationRules rules,
            ApplicationEventPublisher events,
            Clock clock) {
        this.delegations = delegations;
        this.accounts = accounts;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person delegates.
     *
     * @throws DelegationRefused when a rule speaks against it
     */
    public DelegationRow create(NewDelegation request, Actor delegator) {
        Stream.of(delegator.username(), request.delegate()).distinct().sorted().forEach(accounts::lockByUsername);
        check(request, delegator);
        DelegationRow row = delegations
                .saveAndFlush(new Delegation(delegator.username(), request, clock.instant()))
                .row(today());
        events.publishEvent(new DelegationCreated(row));
        return row;
    }

    private void check(NewDelegation request, Actor delegator) {
        try {
            rules.check(delegator, request, today());
        } catch (DelegationRefused refused) {
            if (refused.rule() != null) {
                String action = "delegate to " + request.delegate();
                String sentence = String.valueOf(refused.getMessage());
                String rule = refused.rule().id();
                events.publishEvent(
                        new ActionRefused(delegator.username(), action, sentence, request.program(), rule, null));
            }
            throw refused;
        }
    }

    /** The delegator, or an administrator, ends it at once. */
    public void revoke(UUID id, Actor actor) {
        Delegation delegation =
                delegations.findById(id).orElseThrow(() -> new NotFound("There is no such delegation."));
        if (!delegation.row(today()).delegator().equals(actor.username()) && !actor.isAdministrator()) {
            throw new NotAllowed("Only who delegated can end it, or an administrator.");
        }
        delegation.revoke(actor.username(), today(), clock.instant());
        events.publishEvent(
                new DelegationRevoked(delegations.saveAndFlush(delegation).row(today()), actor.username()));
    }

    /** What the person delegated, newest first. */
    @Transactional(readOnly = true)
    public List<DelegationRow> givenBy(String username) {
        return rows(delegations.findByDelegatorInOrderByStartsOnDesc(List.of(username)));
    }

    /** What was delegated to the person, newest first. */
    @Transactional(readOnly = true)
    public List<DelegationRow> givenTo(String username) {
        return rows(delegations.findByDelegateOrderByStartsOnDesc(username));
    }

    /** The delegations of these people that can be, or could be, used on the programme; newest first. */
    @Transactional(readOnly = true)
    public List<DelegationRow> touching(ProgramId program, Collection<String> members) {
        return rows(delegations.findByDelegatorInOrderByStartsOnDesc(members)).stream()
                .filter(row -> row.covers(program))
                .toList();
    }

    private List<DelegationRow> rows(List<Delegation> found) {
        return found.stream().map(one -> one.row(today())).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
