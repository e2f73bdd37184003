package org.soclifecycle.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * An address under which somebody's calendar program reads.
 *
 * @param program the one it is about; null for all on whose team the person is
 * @param readAt when it was read last; null before the first time
 */
public record FeedRow(
        UUID id,
        String username,
        @Nullable ProgramId program,
        Instant createdAt,
        @Nullable Instant readAt) {}
