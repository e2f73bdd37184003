package org.soclifecycle.program;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A programme as other modules and pages see it.
 *
 * @param sizeFactor multiplies the models' durations; 0.5 to 1.5
 * @param capability IOC, FOC or FOC_AT_RISK once declared; null before
 * @param stateReason why it is on hold or was cancelled
 */
public record ProgramRow(
        ProgramId id,
        String key,
        String kind,
        String name,
        String organisation,
        @Nullable String sector,
        String sponsor,
        String programManager,
        LocalDate startDate,
        LocalDate targetIocDate,
        LocalDate targetFocDate,
        @Nullable BigDecimal budgetTotal,
        @Nullable String currency,
        Classification classification,
        BigDecimal sizeFactor,
        ProgramState state,
        @Nullable String stateReason,
        @Nullable String capability,
        Instant createdAt,
        @Nullable Instant endedAt) {}
