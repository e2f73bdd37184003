package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/**
 * A vote was cast.
 *
 * @param castBy the voter or the deputy
 */
public record VoteCast(
        ProgramId program,
        String gate,
        int attempt,
        String voter,
        String castBy,
        Choice choice,
        boolean conflict,
        Instant at) {}
