package org.soclifecycle.dashboard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.Colour;
import org.soclifecycle.plan.Health;
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
 * @param health null once the programme has ended
 */
public record PortfolioRow(
        ProgramRow program,
        List<PhaseRow> phases,
        List<MilestoneRow> milestones,
        Countdown ioc,
        Countdown foc,
        @Nullable Health health,
        OpenWork work) {

    PortfolioRow(PortfolioStand stand, List<PhaseRow> phases, OpenWork work) {
        this(stand.program(), phases, stand.milestones(), stand.ioc(), stand.foc(), stand.health(), work);
    }

    /** The gate that it did not pass when it came there last. */
    public Optional<Health.Finding> blockedGate() {
        return health == null
                ? Optional.empty()
                : health.findings().stream()
                        .filter(finding -> finding.rule() == Health.Rule.GATE && finding.colour() != Colour.GREEN)
                        .findFirst();
    }

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
