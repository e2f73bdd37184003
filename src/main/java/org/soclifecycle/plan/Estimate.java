package org.soclifecycle.plan;

import org.soclifecycle.blueprint.Effort;

/**
 * How long an activity takes, in working days.
 *
 * @param min shortest duration worth planning with
 * @param likely typical duration; the schedule counts with it
 * @param max longest duration that is still normal
 */
record Estimate(int min, int likely, int max) {

    /** Of what takes no time: gateways, events, automatic steps. */
    static final Estimate NONE = new Estimate(0, 0, 0);

    Estimate {
        if (min < 0) {
            throw new IllegalArgumentException("It cannot take less than no time, not %d days.".formatted(min));
        }
        if (likely < min || likely > max) {
            throw new IllegalArgumentException(
                    "Its typical duration must lie between its shortest and its longest, but %d does not lie between %d and %d."
                            .formatted(likely, min, max));
        }
    }

    /** Of a wait whose length is known. */
    static Estimate fixed(int days) {
        return new Estimate(days, days, days);
    }

    /**
     * Of a task in a programme of a certain size; all three durations are multiplied by it, rounded, and at least a day.
     *
     * @throws IllegalArgumentException when the task lasts zero days, or its durations contradict each other
     */
    static Estimate of(Effort effort, double size) {
        if (effort.equals(Effort.NONE)) {
            return NONE;
        }
        if (effort.duration() <= 0 || effort.min() <= 0) {
            throw new IllegalArgumentException("A task lasts at least one working day, not zero.");
        }
        return new Estimate(sized(effort.min(), size), sized(effort.duration(), size), sized(effort.max(), size));
    }

    private static int sized(int days, double size) {
        return (int) Math.max(1, Math.round(days * size));
    }

    boolean takesTime() {
        return max > 0;
    }
}
