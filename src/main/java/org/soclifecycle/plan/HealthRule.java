package org.soclifecycle.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.GateStand;
import org.soclifecycle.plan.Health.Finding;
import org.soclifecycle.plan.Health.Rule;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;

/**
 * What makes a programme red, amber or green: the same tolerance of 5 and 20 working days as the status of a milestone,
 * against the baseline and against the targets that were asked for. The worst finding decides.
 */
final class HealthRule {

    private static final int STRIKES = 3;

    private HealthRule() {}

    /** Working days by which a capability is expected after its target; null when the plan does not tell. */
    record Target(String capability, @Nullable Integer daysLate, boolean reached) {}

    static List<Finding> of(
            ProgramRow program, List<MilestoneRow> milestones, List<Target> targets, @Nullable GateStand gate) {
        List<Finding> findings = new ArrayList<>();
        targets.stream().filter(target -> !target.reached()).forEach(target -> findings.add(of(target)));
        worst(milestones).ifPresent(findings::add);
        findings.add(overdue(milestones));
        if (gate != null) {
            findings.add(of(gate));
        }
        boolean held = program.state() == ProgramState.ON_HOLD;
        findings.add(new Finding(Rule.HOLD, held ? Colour.AMBER : Colour.GREEN, "", null));
        return findings;
    }

    /** Of one milestone that is still to come. */
    static List<Finding> of(MilestoneRow milestone) {
        return List.of(baseline(milestone), overdue(List.of(milestone)));
    }

    private static Finding of(Target target) {
        Integer late = target.daysLate();
        return new Finding(Rule.TARGET, late == null ? Colour.GREEN : Colour.ofDelay(late), target.capability(), late);
    }

    private static java.util.Optional<Finding> worst(List<MilestoneRow> milestones) {
        return milestones.stream()
                .filter(HealthRule::isAhead)
                .max(java.util.Comparator.comparingInt(HealthRule::delay))
                .map(HealthRule::baseline);
    }

    private static Finding baseline(MilestoneRow milestone) {
        return new Finding(
                Rule.BASELINE,
                milestone.isReached() ? Colour.GREEN : Colour.ofDelay(delay(milestone)),
                milestone.code(),
                milestone.varianceDays());
    }

    /** A milestone that is at risk although it is not late is so because of overdue work. */
    private static Finding overdue(List<MilestoneRow> milestones) {
        List<MilestoneRow> waiting = milestones.stream()
                .filter(HealthRule::isAhead)
                .filter(MilestoneRow::overdue)
                .toList();
        return new Finding(
                Rule.OVERDUE,
                waiting.isEmpty() ? Colour.GREEN : Colour.AMBER,
                waiting.isEmpty() ? "" : waiting.get(0).code(),
                waiting.size());
    }

    private static Finding of(GateStand gate) {
        Colour colour = gate.isBlocked() ? gate.attempt() >= STRIKES ? Colour.RED : Colour.AMBER : Colour.GREEN;
        return new Finding(Rule.GATE, colour, gate.gate(), gate.attempt());
    }

    private static boolean isAhead(MilestoneRow milestone) {
        return !milestone.isReached() && milestone.status() != MilestoneStatus.CANCELLED;
    }

    private static int delay(MilestoneRow milestone) {
        Integer days = milestone.varianceDays();
        return days == null ? 0 : days;
    }
}
