package org.soclifecycle.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A work item is no longer open; the item shows the state before. */
public record WorkClosed(
        WorkItem item,
        ItemState state,
        @Nullable String actor,
        @Nullable String reason,
        Instant at) {}
