package org.soclifecycle.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.WorkingDays;

/**
 * The forecast of the milestones that are still to come, first form: the newest milestone reached in the order of the
 * plan is the anchor, everything after it keeps its planned distance in working days, and nothing that is still open is
 * forecast for a day that has passed – the delay moves everything behind it.
 */
final class Forecast {

    private final WorkingDays days;
    private final LocalDate today;

    Forecast(WorkingDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    List<MilestoneRow> rows(List<Milestone> milestones, boolean programOver) {
        int slip = slip(milestones);
        return milestones.stream().map(one -> row(one, slip, programOver)).toList();
    }

    /** Working days by which everything still open moves against its baseline. */
    private int slip(List<Milestone> milestones) {
        int slip = 0;
        for (Milestone milestone : milestones) {
            LocalDate baseline = milestone.baselineDate();
            if (baseline != null && milestone.isReached()) {
                slip = days.between(baseline, actual(milestone));
            }
        }
        for (Milestone milestone : milestones) {
            LocalDate baseline = milestone.baselineDate();
            if (baseline != null
                    && !milestone.isReached()
                    && shifted(baseline, slip).isBefore(today)) {
                slip = days.between(baseline, today);
            }
            if (!milestone.isReached()) {
                break;
            }
        }
        return slip;
    }

    private MilestoneRow row(Milestone milestone, int slip, boolean programOver) {
        LocalDate baseline = milestone.baselineDate();
        if (!milestone.isReached() && baseline != null) {
            milestone.forecast(shifted(baseline, slip));
        }
        Integer variance = baseline == null
                ? null
                : milestone.isReached()
                        ? Integer.valueOf(days.between(baseline, actual(milestone)))
                        : Integer.valueOf(slip);
        return milestone.toRow(status(milestone, variance, programOver), variance);
    }

    private LocalDate shifted(LocalDate date, int by) {
        return by >= 0 ? days.plus(date, by) : days.minus(date, -by);
    }

    private static LocalDate actual(Milestone milestone) {
        return LocalDate.ofInstant(java.util.Objects.requireNonNull(milestone.actualAt()), ZoneOffset.UTC);
    }

    static MilestoneStatus status(Milestone milestone, @Nullable Integer variance, boolean programOver) {
        if (milestone.isReached()) {
            return MilestoneStatus.ACHIEVED;
        }
        if (programOver) {
            return MilestoneStatus.CANCELLED;
        }
        return MilestoneStatus.whenLateBy(variance == null ? 0 : variance);
    }
}
