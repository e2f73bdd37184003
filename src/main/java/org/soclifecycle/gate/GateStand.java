package org.soclifecycle.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme stands at the gate it came to last.
 *
 * @param attempt 1 the first time, one more after each recycling
 * @param decision what was decided in the last round; null while it is under way
 * @param since when the round was opened, or decided
 */
public record GateStand(String gate, int attempt, @Nullable String decision, Instant since) {

    /** Whether the programme may not pass: what was decided sent it back or holds it. */
    public boolean isBlocked() {
        return "RECYCLE".equals(decision) || "HOLD".equals(decision) || isAgain();
    }

    /** Whether it is at the gate again, after it was sent back. */
    public boolean isAgain() {
        return decision == null && attempt > 1;
    }

    /** Whether a round is under way. */
    public boolean isOpen() {
        return decision == null;
    }
}
