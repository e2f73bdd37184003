package org.soclifecycle.program;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.soclifecycle.duties.Asker;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.StandIn;

/**
 * Who somebody is on a programme: by their own roles, and by those of the people whose delegation they hold today.
 *
 * @param own the roles the person holds
 * @param standIns whom the person may act for, with the right that says so
 * @param inFor the roles of those people
 */
public record Standing(Actor actor, Set<String> own, Map<String, StandIn> standIns, Map<String, Set<String>> inFor) {

    private static final String AUDITOR = "auditor";

    /** Auditors read everything and change nothing, whatever else they hold. */
    public boolean isAuditor() {
        return Team.isAuditor(actor, own);
    }

    /** Whether neither the person nor anybody they act for holds a role. */
    public boolean isStranger() {
        return own.isEmpty() && inFor.values().stream().allMatch(Set::isEmpty);
    }

    /** The same as somebody the rules of separation judge. */
    public Asker asker() {
        return new Asker(actor.username(), isAuditor(), standIns.keySet());
    }

    /** The first of those acted for whose roles contain one of the wanted; an auditor's roles are of no use. */
    public Optional<String> delegatorWith(Collection<String> wanted) {
        return inFor.entrySet().stream()
                .filter(entry -> wanted.stream().anyMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the person acts for that one, who holds a role. */
    public boolean actsFor(String delegator) {
        return !inFor.getOrDefault(delegator, Set.of()).isEmpty();
    }

    /** The delegation by which the person acts for that one. */
    public StandIn rightFor(String delegator) {
        return Objects.requireNonNull(standIns.get(delegator));
    }

    static Set<String> usable(Set<String> roles) {
        return roles.contains(AUDITOR) ? Set.of() : roles;
    }
}
