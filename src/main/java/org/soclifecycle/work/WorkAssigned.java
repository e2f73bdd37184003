package org.soclifecycle.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A work item was taken, given or handed back; the item shows the state before. */
public record WorkAssigned(
        WorkItem item, @Nullable String assignee, @Nullable String actor, Instant at) {}
