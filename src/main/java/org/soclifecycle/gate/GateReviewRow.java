package org.soclifecycle.gate;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * One round of a gate, as pages show it; a row of its table, hence as wide as that.
 *
 * @param round counts every opening, also after a hold
 * @param attempt counts recyclings only: 1, 2 …
 * @param extendedAt when the vote was prolonged for want of a quorum
 * @param packaged the submitted package, without its criteria
 * @param sampleSeed what drew the sample of desirable criteria to check; null until the package is submitted
 * @param verification the assessor's report, without its verdicts
 * @param facts the figures the proposal follows from
 * @param rule the rule of the outcome table that fired
 * @param details conditions, recycled tasks, hold, effective date of the decision
 * @param looser whether the decision asks less than was proposed
 */
public record GateReviewRow(
        UUID id,
        ProgramId program,
        String gate,
        String gateName,
        int round,
        int attempt,
        boolean decided,
        Instant openedAt,
        @Nullable Instant extendedAt,
        @Nullable String preparedBy,
        @Nullable Instant preparedAt,
        Map<String, @Nullable Object> packaged,
        @Nullable Long sampleSeed,
        Set<String> sample,
        @Nullable String verifiedBy,
        @Nullable Instant verifiedAt,
        Map<String, @Nullable Object> verification,
        @Nullable String deliveryConfidence,
        Map<String, @Nullable Object> facts,
        @Nullable Outcome proposal,
        @Nullable String rule,
        @Nullable Outcome decision,
        Map<String, @Nullable Object> details,
        @Nullable String overrideReason,
        boolean looser,
        @Nullable String decidedBy,
        @Nullable Instant signedAt,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt,
        @Nullable Instant decidedAt) {}
