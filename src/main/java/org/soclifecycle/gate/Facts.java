package org.soclifecycle.gate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures the outcome follows from; names and meaning are those of the inputs of the table {@code gateOutcome}.
 *
 * @param mandatoryFailed mandatory criteria that are not met and not waived; an open condition of an earlier gate is one more
 * @param score weighted percent, 0 to 100
 */
record Facts(
        boolean quorumMet,
        double terminateShare,
        int mandatoryFailed,
        boolean openCriticalRisk,
        double approveShare,
        double score,
        int waivedMandatory,
        int conditionalVotes) {

    private static final int MANDATORY = 3;
    private static final int DESIRABLE = 1;
    private static final double WAIVED = 0.5;

    /**
     * @param waived codes of criteria covered by a valid waiver
     * @param openConditions whether a condition of an earlier gate is still open
     */
    static Facts of(
            Count count,
            List<ReviewCriterionRow> criteria,
            Collection<String> waived,
            boolean openConditions,
            boolean openCriticalRisk) {
        List<ReviewCriterionRow> failed = criteria.stream()
                .filter(row -> row.mandatory() && row.isFailed())
                .toList();
        int covered =
                (int) failed.stream().filter(row -> waived.contains(row.code())).count();
        return new Facts(
                count.quorumMet(),
                count.terminateShare(),
                failed.size() - covered + (openConditions ? 1 : 0),
                openCriticalRisk,
                count.approveShare(),
                score(criteria, waived, openConditions),
                covered,
                count.conditionalVotes());
    }

    /**
     * {@code 100 × Σ(weight × value) / Σ weight} over the criteria that apply: met 1, partly met or waived 0.5, thin
     * proof 0.25, not met 0; mandatory weighs 3, desirable 1. Open conditions are one mandatory criterion not met.
     */
    static double score(List<ReviewCriterionRow> criteria, Collection<String> waived, boolean openConditions) {
        double weights = openConditions ? MANDATORY : 0;
        double worth = 0;
        for (ReviewCriterionRow row : criteria) {
            if (!row.isOutOfScope()) {
                int weight = row.mandatory() ? MANDATORY : DESIRABLE;
                weights += weight;
                worth += weight * (row.isFailed() && waived.contains(row.code()) ? WAIVED : row.value());
            }
        }
        return weights == 0 ? 0 : 100 * worth / weights;
    }

    /** By the names the model uses. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("quorumMet", quorumMet);
        map.put("terminateShare", terminateShare);
        map.put("mandatoryFailed", mandatoryFailed);
        map.put("openCriticalRisk", openCriticalRisk);
        map.put("approveShare", approveShare);
        map.put("score", score);
        map.put("waivedMandatory", waivedMandatory);
        map.put("conditionalVotes", conditionalVotes);
        return map;
    }
}
