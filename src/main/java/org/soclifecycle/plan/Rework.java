package org.soclifecycle.plan;

import java.util.List;

/**
 * A way back that work may take from a decision: what lies on the way, and what is then done again up to the decision.
 *
 * @param key process and flow that begins the way back, joined with a slash
 * @param from place of the decision
 * @param detour durations of what lies on the way back
 * @param again places that are done once more, in order; the decision is the last
 * @param hold whether the way back is a wait for an event and no rework
 */
record Rework(String key, int from, List<Estimate> detour, int[] again, boolean hold) {

    /** How long a gate on hold waits: reminded of every 20 working days, ended after 120. */
    static final Estimate ON_HOLD = new Estimate(1, 20, 120);
}
