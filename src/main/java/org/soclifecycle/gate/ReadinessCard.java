package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How ready a gate is.
 *
 * @param conditions the open conditions of earlier gates; they fail this one
 * @param forecast the day on which the plan expects the gate
 * @param workUntil the day on which the last open task before the next step is due
 * @param review the newest round; null before the first
 */
public record ReadinessCard(
        Gate gate,
        GateStage stage,
        List<ReadinessRow> criteria,
        List<ConditionRow> conditions,
        Score score,
        @Nullable LocalDate forecast,
        @Nullable LocalDate workUntil,
        @Nullable GateReviewRow review) {

    /** The later of the plan's forecast and the due date of the last open task; null when neither is known. */
    public @Nullable LocalDate earliest() {
        if (forecast == null || workUntil == null) {
            return forecast == null ? workUntil : forecast;
        }
        return forecast.isAfter(workUntil) ? forecast : workUntil;
    }

    /** The criteria that stand in the gate's way. */
    public List<ReadinessRow> gaps() {
        return criteria.stream().filter(ReadinessRow::blocks).toList();
    }

    /** How many criteria stand so. */
    public long count(Standing standing) {
        return criteria.stream().filter(row -> row.standing() == standing).count();
    }

    public long settled() {
        return criteria.stream().filter(row -> row.standing().isSettled()).count();
    }

    public long mandatory() {
        return criteria.stream().filter(ReadinessRow::mandatory).count();
    }

    /** Whether nothing mandatory stands in the way. */
    public boolean isReady() {
        return gaps().isEmpty() && conditions.isEmpty();
    }
}
