package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Optional;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.MilestoneStatus;
import org.soclifecycle.plan.PhaseRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.OpenWork;

/**
 * Where one programme stands.
 *
 * @param phases all phases of its kind, in their order
 * @param milestones all milestones, in the order of the plan
 */
public record PortfolioRow(
        ProgramRow program,
        List<PhaseRow> phases,
        List<MilestoneRow> milestones,
        Countdown ioc,
        Countdown foc,
        OpenWork work) {

    /** The phase under way; the last of them where several are. */
    public Optional<PhaseRow> currentPhase() {
        return phases.stream().filter(PhaseRow::isRunning).reduce((first, last) -> last);
    }

    /** The first milestone of the plan that is still to come. */
    public Optional<MilestoneRow> nextMilestone() {
        return milestones.stream()
                .filter(milestone -> !milestone.isReached() && milestone.status() != MilestoneStatus.CANCELLED)
                .findFirst();
    }
}
