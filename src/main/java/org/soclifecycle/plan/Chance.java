package org.soclifecycle.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what confidence a milestone or a gate will be reached, by playing the rest of the programme through many times.
 *
 * @param code of the milestone or the gate
 * @param even the date that half of the runs keep
 * @param likely the date that 80 of 100 keep
 * @param safe the date that 95 of 100 keep
 * @param target the date asked for; null where none is
 * @param inTime share of the runs, 0 to 1, that keep the target; null without one
 */
public record Chance(
        String code,
        boolean gate,
        LocalDate even,
        LocalDate likely,
        LocalDate safe,
        @Nullable LocalDate target,
        @Nullable Double inTime) {

    /** The same as whole percent, never 0 or 100 unless every run says so; null without a target. */
    public @Nullable Integer percent() {
        if (inTime == null) {
            return null;
        }
        long rounded = Math.round(inTime * 100);
        boolean sure = inTime <= 0 || inTime >= 1;
        return sure ? (int) rounded : (int) Math.max(1, Math.min(99, rounded));
    }
}
