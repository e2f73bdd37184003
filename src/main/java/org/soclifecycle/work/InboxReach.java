package org.soclifecycle.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.HeldRole;

/**
 * How far somebody's inbox reaches.
 *
 * @param seats the roles held on programmes
 * @param programs the programmes whose open work the person sees
 */
record InboxReach(String username, List<HeldRole> seats, List<ProgramId> programs) {

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
        return seats.stream()
                .filter(seat -> !rolesOn(seat.program()).contains("auditor"))
                .toList();
    }
}
