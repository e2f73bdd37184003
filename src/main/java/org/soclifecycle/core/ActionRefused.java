package org.soclifecycle.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried what they may not do. Published outside the failed transaction, so that the record survives it.
 *
 * @param actor user name of the person, or {@code anonymous}
 * @param action what was tried: in words, or as method and path
 * @param reason the sentence the person was shown
 * @param program the programme concerned, where known
 * @param rule the id of the rule that forbids it; null for a mere lack of a right
 * @param workItem the task it was tried on, if it was one
 */
public record ActionRefused(
        String actor,
        String action,
        String reason,
        @Nullable ProgramId program,
        @Nullable String rule,
        @Nullable UUID workItem) {

    /** Names no rule and no task. */
    public ActionRefused(String actor, String action, String reason, @Nullable ProgramId program) {
        this(actor, action, reason, program, null, null);
    }
}
