package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A process instance ended.
 *
 * @param root whether it was one without a caller
 * @param cancelled whether it was taken away before its end
 * @param reason the engine's reason where it was taken away
 */
public record ProcessEnded(
        ProgramId program,
        String processInstanceId,
        String processKey,
        String businessKey,
        boolean root,
        boolean cancelled,
        @Nullable String reason,
        Instant at) {}
