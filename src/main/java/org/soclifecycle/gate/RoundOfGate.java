package org.soclifecycle.gate;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;

/** Which round of which gate a review is; nothing here ever changes. */
@MappedSuperclass
abstract class RoundOfGate {

    @Id
    private UUID id;

    private UUID programId;
    private String gate;
    private String processInstanceId;
    private int round;
    private int attempt;
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected RoundOfGate() {}

    RoundOfGate(ProgramId program, String gate, String processInstanceId, int round, int attempt, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.gate = gate;
        this.processInstanceId = processInstanceId;
        this.round = round;
        this.attempt = attempt;
        this.openedAt = openedAt;
    }

    UUID id() {
        return id;
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    String gate() {
        return gate;
    }

    String instance() {
        return processInstanceId;
    }

    int round() {
        return round;
    }

    int attempt() {
        return attempt;
    }

    Instant openedAt() {
        return openedAt;
    }
}
