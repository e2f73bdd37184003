package org.soclifecycle.work;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.soclifecycle.duties.Part;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Component;

/** Says who else may do a task that somebody was refused. */
@Component
class Others {

    private final Team team;
    private final People people;

    Others(Team team, People people) {
        this.team = team;
        this.people = people;
    }

    String who(WorkItem item, List<Part> parts) {
        Set<String> able = new TreeSet<>(team.holders(item.program(), item.roles()));
        parts.forEach(part -> able.remove(part.person()));
        able.removeAll(team.holders(item.program(), List.of("auditor")));
        List<String> names =
                people.active(able).stream().map(people::displayName).sorted().toList();
        return names.isEmpty()
                ? "Nobody else on the team may do it yet; the programme manager can give somebody the role."
                : "It may be done by " + names.stream().collect(Collectors.joining(", ")) + ".";
    }
}
