package org.soclifecycle.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a deliverable, as pages show it. */
public record DeliverableRow(
        String code,
        String name,
        String version,
        DeliverableState state,
        @Nullable String location,
        @Nullable String author,
        @Nullable Instant submittedAt,
        @Nullable String reviewer,
        @Nullable String approver,
        @Nullable String secondApprover,
        @Nullable Instant approvedAt) {}
