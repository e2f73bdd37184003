package org.soclifecycle.work;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.soclifecycle.signature.Signer;
import org.springframework.stereotype.Component;

/** Knows as whom a person signs a task. */
@Component
class Signers {

    private final Team team;
    private final Roles roles;
    private final People people;

    Signers(Team team, Roles roles, People people) {
        this.team = team;
        this.roles = roles;
        this.people = people;
    }

    /**
     * The roles are those in which the person may do the task; all of them where the process named the person.
     *
     * @param onBehalfOf in whose stead, and so in whose roles, the person signs; null for an own right
     */
    Signer of(WorkItem item, String username, @Nullable String onBehalfOf) {
        Set<String> held = team.rolesOf(item.program(), onBehalfOf == null ? username : onBehalfOf);
        List<String> acting = item.roles().stream().filter(held::contains).toList();
        return new Signer(
                username,
                people.displayName(username, onBehalfOf),
                (acting.isEmpty() ? held.stream() : acting.stream())
                        .map(roles::nameOf)
                        .toList());
    }
}
