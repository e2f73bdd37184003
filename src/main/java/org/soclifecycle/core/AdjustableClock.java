package org.soclifecycle.core;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock, in UTC. It shows the system time unless somebody set it, which only the demo data and
 * the tests do: they play a programme's past through the same services that people use.
 */
public final class AdjustableClock extends Clock {

    private volatile @Nullable Instant fixed;

    /** Stops the clock at the instant. */
    public void set(Instant instant) {
        fixed = instant;
    }

    /** Lets the clock show the system time again. */
    public void reset() {
        fixed = null;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant set = fixed;
        return set == null ? Instant.now() : set;
    }
}
