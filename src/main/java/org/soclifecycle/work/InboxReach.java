package org.soclifecycle.work;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.program.HeldFor;
import org.soclifecycle.program.HeldRole;

/**
 * How far somebody's inbox reaches.
 *
 * @param seats the roles held on programmes
 * @param programs the programmes whose open work the person sees
 * @param rights the delegations the person holds today
 * @param inFor the roles those open
 */
record InboxReach(
        String username, List<HeldRole> seats, List<ProgramId> programs, List<StandIn> rights, List<HeldFor> inFor) {

    private static final String AUDITOR = "auditor";

    Set<String> rolesOn(ProgramId program) {
        return seats.stream()
                .filter(seat -> seat.program().equals(program))
                .map(HeldRole::role)
                .collect(Collectors.toSet());
    }

    /** How many roles the person holds on the programme on which they hold most; 1 where they hold none. */
    int mostRolesOnOneProgram() {
        return seats.stream().collect(Collectors.groupingBy(HeldRole::program, Collectors.counting())).values().stream()
                .mapToInt(Long::intValue)
                .max()
                .orElse(1);
    }

    /** Seats whose work the person may take: none on programmes on which they are auditor. */
    List<HeldRole> workingSeats() {
        return seats.stream().filter(seat -> !auditsOn(seat.program())).toList();
    }

    /** Seats whose work the person may take for those who hold them. */
    List<HeldFor> delegatedSeats() {
        return inFor.stream().filter(seat -> !auditsOn(seat.seat().program())).toList();
    }

    private boolean auditsOn(ProgramId program) {
        return rolesOn(program).contains(AUDITOR);
    }

    /** The person and those acted for on the programme: whose part in something keeps the person from it. */
    Set<String> personsOn(ProgramId program) {
        Set<String> persons = new TreeSet<>(Set.of(username));
        rights.stream()
                .filter(right -> right.covers(program))
                .map(StandIn::delegator)
                .forEach(persons::add);
        return persons;
    }

    /** Whose parts keep the person from an item: everywhere where the programme is null. */
    record Excluded(String username, @Nullable String programId) {}

    List<Excluded> excluded() {
        return Stream.concat(
                        Stream.of(new Excluded(username, null)),
                        rights.stream()
                                .map(right -> new Excluded(
                                        right.delegator(),
                                        right.program() == null
                                                ? null
                                                : right.program().toString())))
                .distinct()
                .toList();
    }

    /** Everybody who can be acted for somewhere, and the person. */
    Set<String> persons() {
        return Stream.concat(Stream.of(username), rights.stream().map(StandIn::delegator))
                .collect(Collectors.toSet());
    }

    /** For whom the person would do the item: whoever has it, else all who hold one of its roles. */
    List<String> delegatorsOf(WorkItem item) {
        Collection<HeldFor> there = delegatedSeats().stream()
                .filter(seat -> seat.seat().program().equals(item.program()))
                .toList();
        return there.stream()
                .filter(seat -> item.assignee() == null
                        ? item.roles().contains(seat.seat().role())
                        : Objects.equals(item.assignee(), seat.right().delegator()))
                .map(seat -> seat.right().delegator())
                .distinct()
                .toList();
    }
}
