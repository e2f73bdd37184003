package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A colour that somebody put in the place of the computed one, for a time.
 *
 * @param subject code of the milestone; empty for the programme
 * @param computed the colour at that time
 * @param expiresOn the last day on which it holds
 */
public record HealthOverride(
        UUID id,
        String subject,
        Colour colour,
        Colour computed,
        String reason,
        String setBy,
        Instant setAt,
        LocalDate expiresOn) {}
