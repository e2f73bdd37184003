package org.soclifecycle.plan;

import java.util.List;
import org.soclifecycle.plan.PlanLine.Kind;

/** Which lines of a plan are shown: always phases, gates, milestones, and steps that are open or have no day to lose. */
public record PlanDetail(boolean all, int phase) {

    private static final String PHASE = "phase-";

    /** Without any further steps. */
    public static final PlanDetail LITTLE = new PlanDetail(false, -1);

    /** As it stands in an address: {@code all}, {@code phase-2}, or anything else for little. */
    public static PlanDetail of(String text) {
        return text.matches(PHASE + "\\d{1,3}")
                ? new PlanDetail(false, Integer.parseInt(text.substring(PHASE.length())))
                : new PlanDetail(text.equals("all"), -1);
    }

    /** The lines that are shown, in their order. */
    public List<PlanLine> of(List<PlanLine> lines) {
        return lines.stream().filter(this::shows).toList();
    }

    private boolean shows(PlanLine line) {
        return line.kind() != Kind.TASK
                || isUnfolded(line.phase())
                || line.isOpen()
                || line.critical() && !line.isDone();
    }

    /** Whether all steps of the phase are shown. */
    public boolean isUnfolded(int ofPhase) {
        return all || phase == ofPhase;
    }

    @Override
    public String toString() {
        return all ? "all" : phase < 0 ? "" : PHASE + phase;
    }
}
