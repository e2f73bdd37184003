package org.soclifecycle.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A risk of the programme's register.
 *
 * @param likelihood 1 (rare) to 5 (almost certain); 0 where it was not rated
 * @param impact 1 (slight) to 5 (severe); 0 where it was not rated
 * @param due until when the response works; null where the risk is accepted
 */
public record RiskRow(
        String id,
        String title,
        @Nullable String status,
        int likelihood,
        int impact,
        @Nullable String owner,
        @Nullable String response,
        @Nullable LocalDate due,
        @Nullable String measure) {

    /** From here on a risk blocks a gate unless its response was accepted. */
    static final int CRITICAL = 20;

    /** From here on no waiver is possible for a criterion it touches. */
    static final int HIGH = 15;

    private static final int MEDIUM = 8;

    /** Likelihood times impact, 0 to 25. */
    public int exposure() {
        return likelihood * impact;
    }

    public boolean isOpen() {
        return !"closed".equals(status);
    }

    public Level level() {
        return level(exposure());
    }

    static Level level(int exposure) {
        if (exposure >= CRITICAL) {
            return Level.CRITICAL;
        }
        return exposure >= HIGH ? Level.HIGH : exposure >= MEDIUM ? Level.MEDIUM : Level.LOW;
    }

    /** How much a risk weighs. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL
    }
}
