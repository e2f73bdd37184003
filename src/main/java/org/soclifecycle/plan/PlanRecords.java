package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/** What is on record for a plan besides the work: milestones, phases and holds; one statement each. */
@Component
class PlanRecords {

    private final Milestones milestones;
    private final Pauses pauses;
    private final Gates gates;
    private final Clock clock;

    PlanRecords(Milestones milestones, Pauses pauses, Gates gates, Clock clock) {
        this.milestones = milestones;
        this.pauses = pauses;
        this.gates = gates;
        this.clock = clock;
    }

    /** What was found; holds last until their second day. */
    record Found(
            LocalDate today,
            List<MilestoneRow> milestones,
            List<PhaseRow> phases,
            List<Gate> gates,
            List<Stretch> holds) {

        /** The milestone of the next capability that is not declared yet; the last one when all are. */
        @Nullable
        String nextCapability() {
            List<String> declaring = gates.stream()
                    .filter(gate -> gate.capability() != null)
                    .map(Gate::milestone)
                    .toList();
            return declaring.stream()
                    .filter(code ->
                            milestones.stream().anyMatch(row -> row.code().equals(code) && !row.isReached()))
                    .findFirst()
                    .orElse(declaring.isEmpty() ? null : declaring.get(declaring.size() - 1));
        }
    }

    Found of(ProgramRow program, Terms terms) {
        return new Found(
                terms.calendar().dateOf(clock.instant()),
                milestones.of(program),
                milestones.phasesOf(program.id()),
                gates.of(program.kind()),
                pauses.holds(program.id(), terms).spans().stream()
                        .map(span -> new Stretch(terms.dateOf(span.start()), terms.dateOf(span.finish())))
                        .toList());
    }
}
