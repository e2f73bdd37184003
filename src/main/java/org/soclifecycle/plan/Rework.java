package org.soclifecycle.plan;

import java.util.List;

/**
 * A way back that work may take from a decision: what lies on the way, and what is then done again up to the decision.
 *
 * @param key process and flow that begins the way back, joined with a slash
 * @param from place of the decision
 * @param again places that are done once more, in order; the decision is the last
 */
record Rework(String key, int from, Detour detour, int[] again) {

    /** How long a gate on hold waits: reminded of every 20 working days, ended after 120. */
    static final Estimate ON_HOLD = new Estimate(1, 20, 120);

    /**
     * What lies off the main line.
     *
     * @param via paths of its nodes
     * @param estimates how long those take that take time
     * @param hold whether it waits for an event and is no rework
     */
    record Detour(List<String> via, List<Estimate> estimates, boolean hold) {

        /** Straight back. */
        static final Detour NONE = new Detour(List.of(), List.of(), false);
    }
}
