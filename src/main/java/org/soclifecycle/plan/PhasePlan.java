package org.soclifecycle.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** When a phase was planned and when it ran. */
@Entity
@Table(name = "phase_plan", schema = "app")
class PhasePlan {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID programId;
    private int phase;
    private String name;
    private LocalDate plannedStart;
    private LocalDate plannedEnd;

    @Nullable
    private Instant actualStart;

    @Nullable
    private Instant actualEnd;

    @SuppressWarnings("NullAway.Init")
    protected PhasePlan() {}

    PhasePlan(ProgramId program, int phase, String name, LocalDate plannedStart, LocalDate plannedEnd) {
        this.programId = program.value();
        this.phase = phase;
        this.name = name;
        this.plannedStart = plannedStart;
        this.plannedEnd = plannedEnd;
    }

    /** A phase that runs again, after a decision to re-scope, is under way again. */
    void start(Instant at) {
        if (actualStart == null) {
            actualStart = at;
        }
        actualEnd = null;
    }

    void end(Instant at) {
        actualEnd = at;
    }

    int phase() {
        return phase;
    }

    PhaseRow toRow() {
        return new PhaseRow(new ProgramId(programId), phase, name, plannedStart, plannedEnd, actualStart, actualEnd);
    }
}
