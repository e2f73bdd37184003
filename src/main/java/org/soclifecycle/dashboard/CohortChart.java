package org.soclifecycle.dashboard;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where everything of a cohort stands in the drawing, in its units: one lane below the other, time to the right.
 */
public record CohortChart(Cohort cohort) {

    /** Width of the names at the left. */
    public static final int NAMES = 190;

    /** Height of a lane. */
    public static final int LANE = 34;

    private static final int TOP = 30;
    private static final int WIDTH = 1160;
    private static final double MONTH = 365.25 / 12;

    public int width() {
        return WIDTH;
    }

    public int height() {
        return TOP + LANE * cohort.lanes().size() + 8;
    }

    /** Where a day after the start lies. */
    public double x(int day) {
        double x = NAMES + (double) day / cohort.days() * (WIDTH - NAMES - 30);
        return Math.round(x * 10) / 10.0;
    }

    /** The upper edge of a lane, from 0. */
    public int y(int lane) {
        return TOP + lane * LANE;
    }

    /** How wide a bar is; never so narrow that it vanishes. */
    public double length(Cohort.Bar bar) {
        return Math.max(2, Math.round((x(bar.to()) - x(bar.from())) * 10) / 10.0);
    }

    /** Months after the start at which a line is drawn. */
    public List<Integer> months() {
        int last = (int) (cohort.days() / MONTH);
        int step = last > 48 ? 12 : last > 18 ? 6 : last > 8 ? 3 : 1;
        return IntStream.rangeClosed(0, last)
                .filter(month -> month % step == 0)
                .boxed()
                .toList();
    }

    /** Where a month lies. */
    public double monthX(int month) {
        return x((int) Math.round(month * MONTH));
    }
}
