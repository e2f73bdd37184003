package org.soclifecycle.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.gate.ReadinessCard;
import org.soclifecycle.plan.BaselineRow;
import org.soclifecycle.plan.Chance;
import org.soclifecycle.plan.VarianceSheet;

/**
 * What a board reads of a programme once a month.
 *
 * @param nextGate the first gate that is not passed; null when there is none
 * @param risks the gravest open ones
 */
public record StatusReport(
        PortfolioRow row, Outlook outlook, @Nullable ReadinessCard nextGate, List<RiskRow> risks, Work work) {

    /**
     * Where the dates lead.
     *
     * @param told why the next capability is where it is; null when nothing can be told
     * @param sheets of the milestones still to come, and of the capabilities
     */
    public record Outlook(
            List<Capability> capabilities,
            @Nullable VarianceSheet told,
            List<VarianceSheet> sheets,
            List<BaselineRow> baselines) {}

    /**
     * The way to a capability.
     *
     * @param name IOC or FOC
     * @param chance null once it is reached, or when it cannot be told
     */
    public record Capability(
            String name, Countdown countdown, @Nullable Chance chance) {}

    /**
     * What is being done and what was.
     *
     * @param decisions open tasks with which somebody decides or approves
     * @param done what was reached, decided and approved since the day, newest first
     * @param completed how many tasks were completed since the day
     */
    public record Work(
            List<WaitingRow> waiting,
            List<WaitingRow> decisions,
            LocalDate since,
            List<HistoryRow> done,
            long completed) {}
}
