package org.soclifecycle.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a deliverable, as pages show it.
 *
 * @param location where it stands: an address, the task that produced it, or a reference
 * @param author who submitted it, or who produced the draft
 * @param baselinedBy code of the gate that made it the baseline
 * @param nextReviewOn when it has to be looked at again; null for working papers
 */
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
        @Nullable Instant approvedAt,
        @Nullable Instant baselinedAt,
        @Nullable String baselinedBy,
        @Nullable LocalDate nextReviewOn) {}
