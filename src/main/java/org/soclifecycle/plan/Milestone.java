package org.soclifecycle.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** One milestone of a programme with its three dates; the actual one is set by the engine's event alone. */
@Entity
@Table(name = "milestone", schema = "app")
class Milestone {

    @Id
    private UUID id;

    private UUID programId;
    private String code;
    private String name;
    private int position;

    @Nullable
    private Integer phase;

    @Nullable
    private LocalDate baselineDate;

    @Nullable
    private LocalDate forecastDate;

    @Column(insertable = false, updatable = false)
    @Nullable
    private Integer tailDays;

    @Column(insertable = false, updatable = false)
    @Nullable
    private LocalDate criticalDue;

    @Nullable
    private Instant actualAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(
            ProgramId program,
            String code,
            String name,
            int position,
            @Nullable Integer phase,
            @Nullable LocalDate baseline) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.code = code;
        this.name = name;
        this.position = position;
        this.phase = phase;
        this.baselineDate = baseline;
        this.forecastDate = baseline;
    }

    /** The first reaching counts; later ones change nothing. */
    boolean reach(Instant at) {
        if (actualAt != null) {
            return false;
        }
        actualAt = at;
        forecastDate = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return true;
    }

    void rebase(LocalDate date) {
        baselineDate = date;
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    String name() {
        return name;
    }

    String code() {
        return code;
    }

    int position() {
        return position;
    }

    boolean isReached() {
        return actualAt != null;
    }

    @Nullable
    LocalDate baselineDate() {
        return baselineDate;
    }

    @Nullable
    Instant actualAt() {
        return actualAt;
    }

    @Nullable
    LocalDate forecastDate() {
        return forecastDate;
    }

    MilestoneState state() {
        return new MilestoneState(
                new ProgramId(programId),
                code,
                name,
                phase,
                baselineDate,
                forecastDate,
                tailDays == null ? 0 : tailDays,
                criticalDue,
                actualAt);
    }
}
