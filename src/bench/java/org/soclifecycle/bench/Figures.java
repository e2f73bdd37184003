package org.soclifecycle.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one action, in milliseconds. */
final class Figures {

    private double[] values = new double[0];

    /** Runs the action and keeps how long it took. */
    void time(Runnable action) {
        long begin = System.nanoTime();
        action.run();
        add((System.nanoTime() - begin) / 1e6);
    }

    void add(double milliseconds) {
        values = Arrays.copyOf(values, values.length + 1);
        values[values.length - 1] = milliseconds;
    }

    int count() {
        return values.length;
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    private double percentile(int percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }

    static String text(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.1f" : "%,.0f", milliseconds);
    }

    static String ratio(double one, double other) {
        return String.format(Locale.ROOT, one / other < 10 ? "%.2f" : "%,.0f", one / other);
    }
}
