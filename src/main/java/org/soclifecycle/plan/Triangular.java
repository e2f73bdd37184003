package org.soclifecycle.plan;

/**
 * The triangular distribution of a duration: never under the shortest, never over the longest, most often the typical
 * one. It stands in for the beta distribution of PERT because three estimates are all it needs and its quantiles have a
 * closed form (D. Johnson, “The triangular distribution as a proxy for the beta distribution in risk analysis”, The
 * Statistician 46(3), 1997).
 */
final class Triangular {

    private Triangular() {}

    /** The duration, in working days, that is not exceeded with a probability of 0 to 1. */
    static double quantile(Estimate estimate, double probability) {
        double width = estimate.max() - estimate.min();
        double rise = estimate.likely() - estimate.min();
        if (probability * width < rise) {
            return estimate.min() + Math.sqrt(probability * width * rise);
        }
        return estimate.max() - Math.sqrt((1 - probability) * width * (width - rise));
    }

    /** The probability, 0 to 1, that the duration is at most this many working days. */
    static double probability(Estimate estimate, double days) {
        double width = estimate.max() - estimate.min();
        if (days >= estimate.max()) {
            return 1;
        }
        if (days <= estimate.min()) {
            return 0;
        }
        double rise = days - estimate.min();
        return days <= estimate.likely()
                ? rise * rise / (width * (estimate.likely() - estimate.min()))
                : 1
                        - (estimate.max() - days)
                                * (estimate.max() - days)
                                / (width * (estimate.max() - estimate.likely()));
    }
}
