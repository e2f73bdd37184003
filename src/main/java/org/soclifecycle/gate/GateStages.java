package org.soclifecycle.gate;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Finds out how far gates are: from their rounds, the phases that run and the tasks that are open. */
@Component
class GateStages {

    private final Blueprint blueprint;
    private final Processes processes;
    private final Tasks tasks;

    GateStages(Blueprint blueprint, Processes processes, Tasks tasks) {
        this.blueprint = blueprint;
        this.processes = processes;
        this.tasks = tasks;
    }

    /** What is going on in the programme, read once for all its gates. */
    Work workOf(ProgramRow program) {
        return new Work(program.kind(), processes.of(program.id()), tasks.openOf(program.id()));
    }

    GateStage of(Work work, Gate gate, @Nullable GateReview newest) {
        String phase = phaseProcess(work.kind(), gate);
        boolean running = work.links().stream()
                .anyMatch(link -> link.isRunning() && link.processKey().equals(phase));
        if (newest == null) {
            return running
                    ? new GateStage(GateStage.Kind.LOCKED, inPhase(work, phase))
                    : new GateStage(GateStage.Kind.AHEAD, work.open());
        }
        List<WorkItem> own = work.open().stream()
                .filter(item -> item.processInstanceId().equals(newest.instance()))
                .toList();
        return new GateStage(kind(newest), own);
    }

    private static GateStage.Kind kind(GateReview newest) {
        Outcome decision = newest.isDecided() ? newest.papers().decision() : null;
        if (decision == null) {
            return GateStage.Kind.OPEN;
        }
        return switch (decision) {
            case GO, CONDITIONAL_GO -> GateStage.Kind.PASSED;
            case RECYCLE -> GateStage.Kind.REWORK;
            case HOLD -> GateStage.Kind.HELD;
            case KILL -> GateStage.Kind.KILLED;
        };
    }

    private @Nullable String phaseProcess(String kind, Gate gate) {
        return blueprint.gates(kind).stream()
                .filter(def -> def.code().equals(gate.code()))
                .map(def -> def.process())
                .findFirst()
                .orElse(null);
    }

    /** The open tasks of the phase; those of processes it called belong to it as well. */
    private List<WorkItem> inPhase(Work work, @Nullable String phase) {
        Integer ordinal =
                phase == null ? null : blueprint.phaseOf(work.kind(), phase).orElse(null);
        return work.open().stream()
                .filter(item -> Objects.equals(item.phase(), ordinal))
                .toList();
    }

    record Work(String kind, List<ProcessLink> links, List<WorkItem> open) {}
}
