package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.identity.StandIns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out who somebody is on a programme, delegations included. */
@Component
@Transactional(readOnly = true)
public class Standings {

    private final MembershipRepository memberships;
    private final StandIns standIns;

    Standings(MembershipRepository memberships, StandIns standIns) {
        this.memberships = memberships;
        this.standIns = standIns;
    }

    /** Two statements; one more where the person holds a delegation. */
    public Standing of(ProgramId program, Actor actor) {
        Set<String> own = new TreeSet<>(memberships.rolesOf(program.value(), actor.username()));
        Map<String, StandIn> rights = new TreeMap<>();
        if (!Team.isAuditor(actor, own)) {
            standIns.of(actor.username(), program).forEach(right -> rights.putIfAbsent(right.delegator(), right));
        }
        return new Standing(actor, own, rights, inFor(program, rights.keySet()));
    }

    private Map<String, Set<String>> inFor(ProgramId program, Collection<String> delegators) {
        Map<String, Set<String>> roles = new TreeMap<>();
        if (!delegators.isEmpty()) {
            memberships
                    .findByProgramIdAndUsernameIn(program.value(), delegators)
                    .forEach(member -> roles.computeIfAbsent(member.username(), name -> new TreeSet<>())
                            .add(member.role()));
        }
        roles.replaceAll((name, held) -> Standing.usable(held));
        return roles;
    }

    /** For whom each of the people may act on the programme today, in one statement. */
    public Map<String, Set<String>> delegatorsOf(Collection<String> delegates, ProgramId program) {
        Map<String, Set<String>> delegators = new TreeMap<>();
        standIns.ofAll(delegates)
                .forEach((delegate, rights) -> rights.stream()
                        .filter(right -> right.covers(program))
                        .forEach(right -> delegators
                                .computeIfAbsent(delegate, name -> new TreeSet<>())
                                .add(right.delegator())));
        return delegators;
    }

    /** For whom the person may act today, wherever. */
    public List<StandIn> rightsOf(Actor actor) {
        return actor.isAuditor() ? List.of() : standIns.of(actor.username());
    }

    /**
     * The roles that the rights open, on all programmes or on the one with the key, in one statement; an auditor passes
     * nothing on.
     */
    public List<HeldFor> seatsInFor(Collection<StandIn> rights, @Nullable String programKey) {
        if (rights.isEmpty()) {
            return List.of();
        }
        Set<String> names = rights.stream().map(StandIn::delegator).collect(Collectors.toSet());
        Map<String, List<HeldRole>> held = memberships.heldByAny(names, programKey).stream()
                .collect(
                        Collectors.groupingBy(HeldBy::username, Collectors.mapping(HeldBy::seat, Collectors.toList())));
        List<HeldFor> seats = new ArrayList<>();
        for (StandIn right : rights) {
            List<HeldRole> roles = held.getOrDefault(right.delegator(), List.of());
            roles.stream()
                    .filter(seat -> right.covers(seat.program()) && !auditsOn(roles, seat.program()))
                    .forEach(seat -> seats.add(new HeldFor(right, seat)));
        }
        return seats;
    }

    /** The programmes that the person sees only because they act for somebody. */
    Set<UUID> programsInFor(Actor actor) {
        return seatsInFor(rightsOf(actor), null).stream()
                .map(seat -> seat.seat().program().value())
                .collect(Collectors.toSet());
    }

    private static boolean auditsOn(List<HeldRole> roles, ProgramId program) {
        return roles.stream()
                .anyMatch(seat -> seat.program().equals(program)
                        && Standing.usable(Set.of(seat.role())).isEmpty());
    }
}
