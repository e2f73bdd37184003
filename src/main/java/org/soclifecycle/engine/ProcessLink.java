package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * One process instance of a programme.
 *
 * @param superInstanceId the calling instance; null for a root
 * @param callActivity the call activity of the caller that started it; null for a root
 * @param endedAt null while it runs
 */
public record ProcessLink(
        String processInstanceId,
        String rootInstanceId,
        @Nullable String superInstanceId,
        @Nullable String callActivity,
        ProgramId program,
        String processKey,
        String definitionId,
        String businessKey,
        Instant startedAt,
        @Nullable Instant endedAt) {

    /** Whether the instance still runs. */
    public boolean isRunning() {
        return endedAt == null;
    }
}
