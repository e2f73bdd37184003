package org.soclifecycle.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * One delegation, as pages and other modules see it.
 *
 * @param program the programme it is limited to; null for all of the delegator's
 * @param startsOn first day
 * @param endsOn last day
 * @param state as of today
 */
public record DelegationRow(
        UUID id,
        String delegator,
        String delegate,
        @Nullable ProgramId program,
        LocalDate startsOn,
        LocalDate endsOn,
        DelegationState state,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    /** Whether it works today or will. */
    public boolean isOpen() {
        return state == DelegationState.ACTIVE || state == DelegationState.SCHEDULED;
    }

    /** Whether it can be used on the programme while it lasts. */
    public boolean covers(ProgramId other) {
        return program == null || program.equals(other);
    }
}
