package org.soclifecycle.core;

import org.jspecify.annotations.Nullable;

/**
 * Somebody tried what they may not do. Published outside the failed transaction, so that the record survives it.
 *
 * @param actor user name of the person, or {@code anonymous}
 * @param action what was tried: in words, or as method and path
 * @param reason the sentence the person was shown
 * @param program the programme concerned, where known
 */
public record ActionRefused(
        String actor,
        String action,
        String reason,
        @Nullable ProgramId program) {}
