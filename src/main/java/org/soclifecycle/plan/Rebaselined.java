package org.soclifecycle.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A programme got a new baseline.
 *
 * @param subject the gate or the change that led to it
 * @param approvedBy who decided that; null when the system cannot tell
 */
public record Rebaselined(
        ProgramId program,
        int number,
        @Nullable String subject,
        String reason,
        @Nullable String approvedBy,
        Instant at) {}
