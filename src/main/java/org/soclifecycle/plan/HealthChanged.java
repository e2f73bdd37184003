package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * Somebody put a colour in the place of the computed one, or took it back.
 *
 * @param subject code of the milestone; empty for the programme
 * @param colour null when it was taken back
 * @param reason null when it was taken back
 * @param expiresOn the last day on which it holds; null when it was taken back
 */
public record HealthChanged(
        ProgramId program,
        String subject,
        Colour computed,
        @Nullable Colour colour,
        @Nullable String reason,
        @Nullable LocalDate expiresOn,
        String actor,
        Instant at) {}
