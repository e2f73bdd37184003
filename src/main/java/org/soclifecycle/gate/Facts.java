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
                Score.of(criteria, waived, openConditions).value(),
                covered,
                count.conditionalVotes());
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
