package org.soclifecycle.program;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How programme managers give roles on their programme and take them away. */
@Service
@Transactional
public class TeamEditing {

    private final Team team;
    private final Seats seats;
    private final Roles roles;
    private final People people;

    TeamEditing(Team team, Seats seats, Roles roles, People people) {
        this.team = team;
        this.seats = seats;
        this.roles = roles;
        this.people = people;
    }

    /** Gives the person the role. */
    public void add(ProgramId program, String username, String role, Actor actor) {
        team.requireManagement(actor, program);
        if (!roles.exists(role)) {
            throw new InvalidFields(Map.of("role", "Choose a role from the list."));
        }
        if (!people.isActive(username)) {
            throw new InvalidFields(Map.of(
                    "username", "There is no active account “" + username + "”; choose a person from the list."));
        }
        if (team.rolesOf(program, username).contains(role)) {
            throw new Conflict(username + " already holds the role " + roles.nameOf(role) + ".");
        }
        seats.give(program, username, role, actor.username());
    }

    /** Takes the role from the person. The last programme manager stays. */
    public void remove(ProgramId program, String username, String role, Actor actor) {
        team.requireManagement(actor, program);
        if (role.equals(Team.MANAGER)
                && team.holders(program, List.of(Team.MANAGER)).equals(Set.of(username))) {
            throw new Conflict("A programme needs a programme manager; name another one first.");
        }
        if (!seats.take(program, username, role, actor.username())) {
            throw new Conflict(username + " does not hold the role " + roles.nameOf(role) + " any more.");
        }
    }
}
