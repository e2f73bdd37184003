package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.RoleConflict;
import org.soclifecycle.duties.RoleConflicts;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.identity.StandIns;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds persons in conflicting roles: by what they hold, and by what is delegated to them today. Nothing is forbidden. */
@Service
@Transactional(readOnly = true)
public class TeamConflicts {

    private final MembershipRepository memberships;
    private final StandIns standIns;
    private final Roles roles;

    TeamConflicts(MembershipRepository memberships, StandIns standIns, Roles roles) {
        this.memberships = memberships;
        this.standIns = standIns;
        this.roles = roles;
    }

    /** On one programme, or on all where it is null; in two statements. */
    public List<PersonConflict> on(@Nullable ProgramId program) {
        List<HeldBy> seats = program == null ? memberships.allHeld() : memberships.heldOn(program.value());
        Map<ProgramId, Map<String, Set<String>>> teams =
                new TreeMap<>(java.util.Comparator.comparing(ProgramId::toString));
        seats.forEach(held -> teams.computeIfAbsent(held.seat().program(), id -> new TreeMap<>())
                .computeIfAbsent(held.username(), name -> new TreeSet<>())
                .add(held.seat().role()));
        Map<String, List<StandIn>> rights = standIns.everybody();
        List<PersonConflict> found = new ArrayList<>();
        teams.forEach((id, team) -> {
            team.forEach((username, held) ->
                    RoleConflicts.among(held).forEach(conflict -> found.add(row(id, username, conflict, null))));
            found.addAll(inherited(id, team, rights));
        });
        return found;
    }

    /** Those of one person on the programme. */
    public List<PersonConflict> of(ProgramId program, String username) {
        return on(program).stream()
                .filter(conflict -> conflict.username().equals(username))
                .toList();
    }

    private List<PersonConflict> inherited(
            ProgramId program, Map<String, Set<String>> team, Map<String, List<StandIn>> rights) {
        List<PersonConflict> found = new ArrayList<>();
        rights.forEach((delegate, standIn) -> standIn.stream()
                .filter(right -> right.covers(program))
                .forEach(right -> meeting(
                                team.getOrDefault(delegate, Set.of()), team.getOrDefault(right.delegator(), Set.of()))
                        .forEach(conflict -> found.add(row(program, delegate, conflict, right.delegator())))));
        return found;
    }

    /** The pairs that come about only because both sets meet. */
    private static List<RoleConflict> meeting(Set<String> own, Set<String> delegated) {
        Collection<String> both = new TreeSet<>(own);
        both.addAll(delegated);
        List<RoleConflict> pairs = new ArrayList<>(RoleConflicts.among(both));
        pairs.removeAll(RoleConflicts.among(own));
        pairs.removeAll(RoleConflicts.among(delegated));
        return delegated.isEmpty() ? List.of() : pairs;
    }

    private PersonConflict row(ProgramId program, String username, RoleConflict conflict, @Nullable String through) {
        return new PersonConflict(
                program, username, conflict, roles.nameOf(conflict.role()), roles.nameOf(conflict.other()), through);
    }
}
