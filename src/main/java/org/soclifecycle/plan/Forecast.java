package org.soclifecycle.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.WorkingDays;

/**
 * The milestones as of a day. What was computed when work was last opened or closed stays true while time passes: what is
 * open will be finished when it is due, or today if that is over, and the rest follows; see {@link Expectation}.
 */
final class Forecast {

    private final WorkingDays days;
    private final LocalDate today;

    Forecast(WorkingDays days, LocalDate today) {
        this.days = days;
        this.today = today;
    }

    List<MilestoneRow> rows(List<MilestoneState> milestones, boolean programOver) {
        return milestones.stream().map(one -> row(one, programOver)).toList();
    }

    private MilestoneRow row(MilestoneState milestone, boolean programOver) {
        LocalDate baseline = milestone.baseline();
        LocalDate forecast = date(milestone, programOver);
        Integer variance =
                baseline == null || forecast == null ? null : Integer.valueOf(days.between(baseline, forecast));
        MilestoneStatus status = status(milestone, variance, programOver);
        return milestone.toRow(status, variance, forecast, !programOver && isOverdue(milestone));
    }

    private @Nullable LocalDate date(MilestoneState milestone, boolean programOver) {
        if (milestone.isReached()) {
            return LocalDate.ofInstant(Objects.requireNonNull(milestone.actualAt()), ZoneOffset.UTC);
        }
        LocalDate expected = milestone.forecast();
        if (expected == null || programOver) {
            return expected;
        }
        LocalDate earliest = days.plus(today, milestone.tailDays());
        return earliest.isAfter(expected) ? earliest : expected;
    }

    /** On track up to 5 working days late; at risk up to 20, or when something is overdue that decides the date. */
    private MilestoneStatus status(MilestoneState milestone, @Nullable Integer variance, boolean programOver) {
        if (milestone.isReached()) {
            return MilestoneStatus.ACHIEVED;
        }
        if (programOver) {
            return MilestoneStatus.CANCELLED;
        }
        MilestoneStatus status = MilestoneStatus.whenLateBy(variance == null ? 0 : variance);
        return isOverdue(milestone) && status == MilestoneStatus.ON_TRACK ? MilestoneStatus.AT_RISK : status;
    }

    private boolean isOverdue(MilestoneState milestone) {
        LocalDate due = milestone.criticalDue();
        return !milestone.isReached() && due != null && today.isAfter(due);
    }
}
