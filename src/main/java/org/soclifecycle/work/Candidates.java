package org.soclifecycle.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do a task. */
@Service
@Transactional(readOnly = true)
public class Candidates {

    private final Team team;
    private final Roles roles;
    private final People people;
    private final WorkAccess access;

    Candidates(Team team, Roles roles, People people, WorkAccess access) {
        this.team = team;
        this.roles = roles;
        this.people = people;
        this.access = access;
    }

    /** The holders of the item's roles, by name, each with what stands in the way. */
    public List<Candidate> of(WorkItem item) {
        return team.holders(item.program(), item.roles()).stream()
                .filter(people::isActive)
                .map(username -> candidate(username, item))
                .sorted(Comparator.comparing(Candidate::displayName))
                .toList();
    }

    private Candidate candidate(String username, WorkItem item) {
        Set<String> held = team.rolesOf(item.program(), username);
        List<String> fitting = item.roles().stream().filter(held::contains).toList();
        return new Candidate(
                username,
                people.displayName(username),
                roles.namesOf(fitting),
                access.obstacle(people.actor(username), held, item));
    }

    /** The names of those who hold one of the roles, joined with commas; empty text when nobody does. */
    String namesOf(ProgramId program, Collection<String> wanted) {
        return String.join(
                ", ",
                team.holders(program, wanted).stream()
                        .map(people::displayName)
                        .sorted()
                        .toList());
    }
}
