package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone of the board.
 *
 * @param criticalDue the day after which open work is late that decides the milestone; null when there is none
 * @param overdue whether that day has passed
 * @param chance null when it is reached, or nobody could compute it yet
 * @param forecasts all forecasts on record, oldest first; the last is that of today, or the actual date
 * @param keyDate whether passing a gate sets it
 */
public record BoardRow(
        MilestoneRow milestone,
        @Nullable LocalDate criticalDue,
        boolean overdue,
        @Nullable Chance chance,
        List<Foreseen> forecasts,
        boolean keyDate) {

    private static final int TREND = 3;

    /** The last three forecasts, oldest first. */
    public List<Foreseen> trend() {
        return forecasts.subList(Math.max(0, forecasts.size() - TREND), forecasts.size());
    }
}
