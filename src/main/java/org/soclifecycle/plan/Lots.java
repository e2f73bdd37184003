package org.soclifecycle.plan;

/** Draws how long the activities of a network take that are still to do; prepared once for many runs. */
final class Lots {

    private final Progress progress;
    private final Estimate[] estimates;
    private final int[] times;
    private final double[] fixed;
    private final double[] over;

    Lots(Network network, Progress progress) {
        int size = network.size();
        this.progress = progress;
        this.estimates = new Estimate[size];
        this.times = new int[size];
        this.fixed = new double[size];
        this.over = new double[size];
        for (int place = 0; place < size; place++) {
            Estimate estimate = network.at(place).estimate();
            estimates[place] = estimate;
            times[place] = network.at(place).times();
            fixed[place] = estimate.min() == estimate.max() ? estimate.max() : -1;
            over[place] = progress.isOpen(place) ? Triangular.probability(estimate, passed(place)) : 0;
        }
    }

    private int passed(int place) {
        return Math.max(0, progress.today() - progress.start(place));
    }

    /** The duration of an activity done from its beginning, of several side by side that of the longest. */
    double duration(int place, Draw draw) {
        return fixed[place] >= 0 ? fixed[place] : Triangular.quantile(estimates[place], draw.highestOf(times[place]));
    }

    /**
     * The day on which an open activity is finished, knowing that it is not finished today. What has outlasted its longest
     * normal duration takes up to its shortest one more.
     */
    double finish(int place, Draw draw) {
        if (over[place] >= 1) {
            return progress.today() + draw.next() * estimates[place].min();
        }
        double share = over[place] + draw.highestOf(progress.times(place)) * (1 - over[place]);
        return Math.max(progress.today(), progress.start(place) + Triangular.quantile(estimates[place], share));
    }
}
