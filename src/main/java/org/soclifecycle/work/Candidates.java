package org.soclifecycle.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.Asker;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.Separation;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Standings;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do a task. However many people hold its roles, that takes the same number of statements. */
@Service
@Transactional(readOnly = true)
public class Candidates {

    private static final String AUDITOR = "auditor";

    private final Team team;
    private final Roles roles;
    private final People people;
    private final Standings standings;
    private final Parts parts;

    Candidates(Team team, Roles roles, People people, Standings standings, Parts parts) {
        this.team = team;
        this.roles = roles;
        this.people = people;
        this.standings = standings;
        this.parts = parts;
    }

    /** The holders of the item's roles, by name, each with what stands in the way. */
    public List<Candidate> of(WorkItem item) {
        return of(item, parts.of(item));
    }

    /** @param found what is known to keep people from the item */
    private List<Candidate> of(WorkItem item, List<Part> found) {
        Map<String, List<String>> held = team.of(item.program()).stream()
                .collect(Collectors.groupingBy(
                        MemberRow::username, Collectors.mapping(MemberRow::role, Collectors.toList())));
        held.values().removeIf(roles -> roles.stream().noneMatch(item.roles()::contains));
        held.keySet().retainAll(people.active(Set.copyOf(held.keySet())));
        Judging judging = judging(item, held, found);
        return held.entrySet().stream()
                .map(entry -> new Candidate(
                        entry.getKey(),
                        people.displayName(entry.getKey()),
                        roles.namesOf(item.roles().stream()
                                .filter(entry.getValue()::contains)
                                .toList()),
                        judging.obstacle(entry.getKey(), entry.getValue())))
                .sorted(Comparator.comparing(Candidate::displayName))
                .toList();
    }

    private Judging judging(WorkItem item, Map<String, List<String>> held, List<Part> found) {
        return new Judging(
                found,
                found.isEmpty() ? Map.of() : standings.delegatorsOf(held.keySet(), item.program()),
                held.isEmpty() ? Set.of() : people.with(GlobalRole.AUDITOR, Set.copyOf(held.keySet())));
    }

    /** What is known about the item and its candidates. */
    private class Judging {

        private final List<Part> found;
        private final Map<String, Set<String>> delegators;
        private final Set<String> auditors;

        Judging(List<Part> found, Map<String, Set<String>> delegators, Set<String> auditors) {
            this.found = found;
            this.delegators = delegators;
            this.auditors = auditors;
        }

        @org.jspecify.annotations.Nullable
        String obstacle(String username, List<String> held) {
            boolean auditor = auditors.contains(username) || held.contains(AUDITOR);
            Asker asker = new Asker(username, auditor, delegators.getOrDefault(username, Set.of()));
            return Separation.breach(asker, found)
                    .map(breach -> breach.about(username, people::displayName))
                    .orElse(null);
        }
    }

    /** A sentence that says who may do the item, for somebody who may not. */
    String ableTo(WorkItem item, List<Part> found) {
        String names = of(item, found).stream()
                .filter(candidate -> candidate.obstacle() == null)
                .map(Candidate::displayName)
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "Nobody else on the team may do it yet; the programme manager can give somebody the role."
                : "It may be done by " + names + ".";
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
