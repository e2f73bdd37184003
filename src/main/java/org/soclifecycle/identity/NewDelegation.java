package org.soclifecycle.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * What somebody wants to delegate.
 *
 * @param delegate user name of the person who shall act
 * @param program only on this programme; null for all
 * @param startsOn first day
 * @param endsOn last day
 */
public record NewDelegation(String delegate, @Nullable ProgramId program, LocalDate startsOn, LocalDate endsOn) {

    /** Whether both can work on the same day and on the same programme. */
    boolean meets(DelegationRow other) {
        boolean sameDay = !startsOn.isAfter(other.endsOn()) && !endsOn.isBefore(other.startsOn());
        boolean sameProgram = program == null || other.covers(program);
        return sameDay && sameProgram;
    }
}
