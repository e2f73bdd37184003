package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** A job of a programme failed for the last time and waits for an operator. */
public record IncidentRaised(
        ProgramId program,
        String processInstanceId,
        String processKey,
        String elementId,
        @Nullable String message,
        Instant at) {}
