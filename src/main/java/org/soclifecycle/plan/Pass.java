package org.soclifecycle.plan;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * When everything can come, and what decides the milestone that a plan is drawn for.
 *
 * @param way null when there is no such milestone
 * @param onPath places of one longest way to it
 */
record Pass(Expectation expectation, @Nullable CriticalPath way, BitSet onPath) {

    static Pass of(Expectation expectation, @Nullable CriticalPath way) {
        BitSet onPath = new BitSet();
        if (way != null) {
            way.path().forEach(onPath::set);
        }
        return new Pass(expectation, way, onPath);
    }

    /** Of what is done, what lies on the one longest way; of the rest, whatever has no day to lose. */
    boolean isCritical(int place, boolean done) {
        return done ? onPath.get(place) : way != null && way.isCritical(place);
    }

    /** Working days that it may lose; null where it cannot delay the milestone. */
    @Nullable
    Integer slack(int place) {
        return leadsThere(place) ? Integer.valueOf(latest(place).finish() - finish(place)) : null;
    }

    boolean leadsThere(int place) {
        return way != null && way.slack(place).isPresent();
    }

    Span latest(int place) {
        return way == null ? expectation.span(place) : way.latest(place);
    }

    int finish(int place) {
        return expectation.span(place).finish();
    }
}
