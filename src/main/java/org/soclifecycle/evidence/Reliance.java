package org.soclifecycle.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well a task, deliverable or criterion is proven.
 *
 * @param pieces how many pieces of evidence are attached
 * @param expired how many of them have expired
 * @param nextExpiry the first last day of those that still count; null when none expires
 */
public record Reliance(int pieces, int expired, @Nullable LocalDate nextExpiry) {

    public static final Reliance NONE = new Reliance(0, 0, null);

    /** Whether something it rests on has expired. */
    public boolean isExpired() {
        return expired > 0;
    }
}
