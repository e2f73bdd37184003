package org.soclifecycle.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * An attempt that a rule refused.
 *
 * @param id of its entry in the ledger
 * @param what was tried, in words
 * @param rule id of the rule, such as {@code SOD-1}
 * @param sentence what the person was told
 * @param workItem the task it was tried on, if it was one
 */
public record RefusedRow(
        UUID id,
        Instant at,
        String actor,
        String actorName,
        String what,
        String rule,
        String sentence,
        @Nullable ProgramId program,
        @Nullable UUID workItem) {}
