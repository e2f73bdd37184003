package org.soclifecycle.gate;

import java.util.List;

/**
 * Everything that one round of a gate is to be judged by later.
 *
 * @param waivers the waivers asked for at this gate up to the decision, granted or not
 */
public record GatePack(Gate gate, ReviewRound round, List<WaiverRow> waivers) {

    /** The criteria that stood in the way: mandatory, in scope, not met. */
    public List<ReviewCriterionRow> failed() {
        return round.criteria().stream()
                .filter(ReviewCriterionRow::mandatory)
                .filter(ReviewCriterionRow::isFailed)
                .toList();
    }
}
