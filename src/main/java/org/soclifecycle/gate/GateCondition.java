package org.soclifecycle.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** Something that must be done after a conditional go. */
@Entity
@Table(name = "gate_condition", schema = "app")
class GateCondition {

    static final String OPEN = "OPEN";
    private static final String MET = "MET";

    @Id
    private UUID id;

    private UUID programId;

    @Column(name = "gate_review_id")
    private UUID review;

    private int number;
    private String gate;
    private String text;
    private String owner;
    private LocalDate dueOn;
    private String state;
    private Instant openedAt;

    @Nullable
    private Instant closedAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GateCondition() {}

    GateCondition(GateReview review, int number, String text, String owner, LocalDate dueOn, Instant now) {
        this.id = UUID.randomUUID();
        this.programId = review.program().value();
        this.review = review.id();
        this.number = number;
        this.gate = review.gate();
        this.text = text;
        this.owner = owner;
        this.dueOn = dueOn;
        this.state = OPEN;
        this.openedAt = now;
    }

    void meet(Instant at) {
        state = MET;
        closedAt = at;
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    UUID review() {
        return review;
    }

    ConditionRow toRow() {
        return new ConditionRow(number, gate, text, owner, dueOn, state.equals(MET), openedAt, closedAt);
    }
}
