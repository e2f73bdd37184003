package org.soclifecycle.plan;

/** A reproducible stream of random numbers; SplitMix64 (Steele, Lea and Flood, 2014), so that it never depends on the JDK. */
final class Draw {

    private static final double UNIT = 0x1.0p-53;

    private long state;

    Draw(long seed) {
        this.state = seed;
    }

    /** From 0, included, to 1, not included. */
    double next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return ((mixed ^ (mixed >>> 31)) >>> 11) * UNIT;
    }

    /** The highest of several such numbers. */
    double highestOf(int times) {
        return times == 1 ? next() : Math.pow(next(), 1.0 / times);
    }

    /** A duration in working days. */
    double of(Estimate estimate) {
        return estimate.min() == estimate.max() ? estimate.max() : Triangular.quantile(estimate, next());
    }
}
