package org.soclifecycle.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.duties.SeparationRule;
import org.springframework.stereotype.Component;

/** Who may delegate what to whom, and for how long. */
@Component
class DelegationRules {

    static final int LONGEST_DAYS = 366;

    private final DelegationRepository delegations;
    private final People people;
    private final DelegationScope scope;

    DelegationRules(DelegationRepository delegations, People people, DelegationScope scope) {
        this.delegations = delegations;
        this.people = people;
        this.scope = scope;
    }

    /** @throws DelegationRefused naming field, rule and mend */
    void check(Actor delegator, NewDelegation request, LocalDate today) {
        checkPeriod(request, today);
        checkProgram(delegator, request);
        checkPerson(delegator, request);
        checkOthers(delegator.username(), request, today);
    }

    private static void checkPeriod(NewDelegation request, LocalDate today) {
        refuseIf(
                request.startsOn().isBefore(today),
                "startsOn",
                "Choose today or a later day; nothing is delegated backwards.");
        refuseIf(request.endsOn().isBefore(request.startsOn()), "endsOn", "The last day lies before the first one.");
        refuseIf(
                request.endsOn().isAfter(request.startsOn().plusDays(LONGEST_DAYS)),
                "endsOn",
                "A delegation lasts a year at most; for longer, give the person the role.");
    }

    private void checkProgram(Actor delegator, NewDelegation request) {
        Map<?, String> own = scope.programsOf(delegator.username());
        refuseIf(
                delegator.isAuditor() || own.isEmpty(),
                "delegate",
                "You hold no role on a running programme that another person could use for you.");
        refuseIf(
                request.program() != null && !own.containsKey(request.program()),
                "program",
                "Choose one of your programmes.");
    }

    private void checkPerson(Actor delegator, NewDelegation request) {
        String delegate = request.delegate();
        refuseIf(
                delegate.equals(delegator.username()),
                "delegate",
                "Choose another person; nobody is their own delegate.");
        refuseIf(
                !people.isActive(delegate),
                "delegate",
                "There is no active account “" + delegate + "”; choose a person from the list.");
        refuseIf(
                people.actor(delegate).isAuditor() || scope.isAuditor(delegate, request.program()),
                SeparationRule.SOD_8,
                "delegate",
                people.displayName(delegate)
                        + " is an auditor and changes nothing (separation of duties, SOD-8); choose another person.");
    }

    /** A delegation is not passed on: nobody acts for somebody while somebody else acts for them. */
    private void checkOthers(String delegator, NewDelegation request, LocalDate today) {
        refuseIf(
                any(delegations.findByDelegateOrderByStartsOnDesc(delegator), request, today, row -> true),
                SeparationRule.SOD_7,
                "startsOn",
                "You act for somebody else in these days, and a delegation is not passed on (SOD-7)."
                        + " Choose other days, or have that delegation ended first.");
        refuseIf(
                any(given(request.delegate()), request, today, row -> true),
                SeparationRule.SOD_7,
                "delegate",
                people.displayName(request.delegate())
                        + " has delegated to somebody else in these days, and a delegation is not passed on (SOD-7);"
                        + " choose another person.");
        refuseIf(
                any(given(delegator), request, today, row -> row.delegate().equals(request.delegate())),
                "delegate",
                people.displayName(request.delegate()) + " acts for you in some of these days already.");
    }

    private List<Delegation> given(String delegator) {
        return delegations.findByDelegatorInOrderByStartsOnDesc(List.of(delegator));
    }

    private static boolean any(
            List<Delegation> known, NewDelegation request, LocalDate today, Predicate<DelegationRow> which) {
        Stream<DelegationRow> open = known.stream().map(one -> one.row(today)).filter(DelegationRow::isOpen);
        return open.filter(which).anyMatch(request::meets);
    }

    private static void refuseIf(boolean wrong, String field, String sentence) {
        refuseIf(wrong, null, field, sentence);
    }

    private static void refuseIf(boolean wrong, @Nullable SeparationRule rule, String field, String sentence) {
        if (wrong) {
            throw new DelegationRefused(field, sentence, rule);
        }
    }
}
