package org.soclifecycle.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * Today's right to act for somebody.
 *
 * @param program the programme it is limited to; null for all
 * @param endsOn the last day of it
 */
public record StandIn(
        UUID delegation, String delegator, @Nullable ProgramId program, LocalDate endsOn) {

    public boolean covers(ProgramId other) {
        return program == null || program.equals(other);
    }
}
