package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One set of dates that was promised.
 *
 * @param number 0 for the first
 * @param subject the gate or the change that led to it; null for the first
 */
public record BaselineRow(
        int number, Occasion occasion, @Nullable String subject, Approval approval, List<Change> dates) {

    /** What a baseline is set at. */
    public enum Occasion {
        START,
        GATE,
        CHANGE
    }

    /** Why it was set and by whose decision; null when the system cannot tell. */
    public record Approval(String reason, @Nullable String by, Instant at) {}

    /** A milestone's date before and after; null before the first. */
    public record Change(String milestone, @Nullable LocalDate before, LocalDate after) {}
}
