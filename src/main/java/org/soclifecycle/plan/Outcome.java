package org.soclifecycle.plan;

import java.util.Arrays;

/** On which days something was reached when the rest of a programme was played through many times. */
final class Outcome {

    private static final double TINY = 1e-9;

    private final double[] days;

    Outcome(double[] days) {
        this.days = days.clone();
        Arrays.sort(this.days);
    }

    /** The working days, with fractions, that were not exceeded in this share of the runs, over 0 to 1. */
    double quantile(double share) {
        int index = (int) Math.ceil(share * days.length - TINY) - 1;
        return days[Math.max(0, Math.min(days.length - 1, index))];
    }

    /** The same as a whole working day: what is reached within a day is reached at its end. */
    int day(double share) {
        return (int) Math.ceil(quantile(share) - TINY);
    }

    /** The share of the runs, 0 to 1, in which it was reached on this working day or before. */
    double chanceBy(int day) {
        int within = 0;
        while (within < days.length && days[within] <= day + TINY) {
            within++;
        }
        return (double) within / days.length;
    }

    double mean() {
        return Arrays.stream(days).average().orElse(0);
    }
}
