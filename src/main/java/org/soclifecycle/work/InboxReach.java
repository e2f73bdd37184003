package org.soclifecycle.work;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.MemberRow;

/**
 * How far somebody's inbox reaches.
 *
 * @param seats the roles held on programmes
 * @param programs the programmes whose open work the person sees
 */
record InboxReach(String username, List<MemberRow> seats, List<ProgramId> programs) {

    Set<String> rolesOn(ProgramId program) {
        return seats.stream()
                .filter(seat -> seat.program().equals(program))
                .map(MemberRow::role)
                .collect(Collectors.toSet());
    }

    /** Seats whose work the person may take: none on programmes on which they are auditor. */
    List<MemberRow> workingSeats() {
        return seats.stream()
                .filter(seat -> !rolesOn(seat.program()).contains("auditor"))
                .toList();
    }
}
