package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** A user task got another assignee, or none. */
public record TaskAssigned(
        ProgramId program,
        String taskId,
        String taskKey,
        @Nullable String assignee,
        @Nullable String actor,
        Instant at) {}
