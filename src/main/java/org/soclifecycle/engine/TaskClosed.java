package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A user task is no longer open: completed by a person, or taken away by the process.
 *
 * @param completed whether it was completed; else the process took it away
 * @param actor who completed it; null when the process closed it
 * @param reason the engine's reason where the process closed it
 */
public record TaskClosed(
        ProgramId program,
        String taskId,
        String taskKey,
        boolean completed,
        @Nullable String actor,
        @Nullable String reason,
        Instant at) {}
