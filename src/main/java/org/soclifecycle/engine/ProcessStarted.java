package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A process instance began: a programme's root, a phase, a gate review …
 *
 * @param superInstanceId the calling instance; null for a root
 */
public record ProcessStarted(
        ProgramId program,
        String processInstanceId,
        @Nullable String superInstanceId,
        String processKey,
        String businessKey,
        Instant at) {}
