package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * One line of the milestone plan, as pages show it.
 *
 * @param actualAt when the engine passed the milestone's event; null before
 * @param varianceDays working days from the baseline to the actual or forecast date, negative when earlier; null without
 *     a baseline
 * @param overdue whether open work that decides when it is reached is past its due date
 */
public record MilestoneRow(
        ProgramId program,
        String code,
        String name,
        @Nullable Integer phase,
        @Nullable LocalDate baselineDate,
        @Nullable LocalDate forecastDate,
        @Nullable Instant actualAt,
        MilestoneStatus status,
        @Nullable Integer varianceDays,
        boolean overdue) {

    public boolean isReached() {
        return actualAt != null;
    }
}
