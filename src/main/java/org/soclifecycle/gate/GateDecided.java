package org.soclifecycle.gate;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A gate was decided.
 *
 * @param facts the figures the proposal follows from
 * @param rule the rule that led to the proposal
 * @param overrideReason why the decision departs from the proposal
 * @param looser whether it asks less than was proposed
 * @param details conditions, recycled tasks, hold
 */
public record GateDecided(
        ProgramId program,
        String gate,
        int attempt,
        Outcome outcome,
        @Nullable Outcome proposal,
        Map<String, @Nullable Object> facts,
        @Nullable String rule,
        @Nullable String overrideReason,
        boolean looser,
        Map<String, @Nullable Object> details,
        @Nullable String decidedBy,
        @Nullable String countersignedBy,
        Instant at) {}
