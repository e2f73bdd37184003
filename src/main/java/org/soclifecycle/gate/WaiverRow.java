package org.soclifecycle.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A waiver, as pages show it.
 *
 * @param riskExposure 1 to 25, with the compensating measure in place
 */
public record WaiverRow(
        UUID id,
        String gate,
        String criterion,
        String reason,
        String compensatingMeasure,
        String riskRef,
        int riskExposure,
        LocalDate expiresOn,
        WaiverState state,
        String requestedBy,
        Instant requestedAt,
        @Nullable String decidedBy,
        @Nullable String confirmedBy,
        @Nullable Instant decidedAt) {

    /** Whether it stands in for its criterion on the day; it holds on its last day. */
    public boolean isValidOn(LocalDate day) {
        return state == WaiverState.GRANTED && !expiresOn.isBefore(day);
    }
}
