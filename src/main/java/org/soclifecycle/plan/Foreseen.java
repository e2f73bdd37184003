package org.soclifecycle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as it was made on a day.
 *
 * @param moved working days by which it differs from the one before, negative when earlier; null for the first
 */
public record Foreseen(
        LocalDate madeOn, LocalDate date, @Nullable Integer moved) {}
