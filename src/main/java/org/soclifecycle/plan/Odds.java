package org.soclifecycle.plan;

import java.util.Map;

/**
 * How often work takes a way back. Without history one decision in twenty sends work back and one in fifty waits for
 * an event – assumptions of this product, worth twenty decisions; every decision observed in ended programmes weighs the same.
 */
final class Odds {

    /** Nothing has been observed. */
    static final Odds ASSUMED = new Odds(Map.of());

    private static final double REWORK = 0.05;
    private static final double HOLD = 0.02;
    private static final double WORTH = 20;

    private final Map<String, Observed> observed;

    /** @param observed by {@link Rework#key()} */
    Odds(Map<String, Observed> observed) {
        this.observed = Map.copyOf(observed);
    }

    /** How often a decision was made, and how often it took a certain way back. */
    record Observed(int decisions, int back) {

        Observed {
            if (back < 0 || back > decisions) {
                throw new IllegalArgumentException(
                        "%d of %d decisions cannot have led back.".formatted(back, decisions));
            }
        }
    }

    /** The probability, 0 to 1, that a decision takes this way back. */
    double of(Rework rework) {
        Observed seen = observed.getOrDefault(rework.key(), new Observed(0, 0));
        double assumed = rework.detour().hold() ? HOLD : REWORK;
        return (assumed * WORTH + seen.back()) / (WORTH + seen.decisions());
    }
}
