package org.soclifecycle.program;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;

/** One person holds one role on one programme. */
@Entity
@Table(name = "membership", schema = "app")
class Membership {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID programId;
    private String username;
    private String role;
    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(ProgramId program, String username, String role, Instant since) {
        this.programId = program.value();
        this.username = username;
        this.role = role;
        this.since = since;
    }

    String username() {
        return username;
    }

    String role() {
        return role;
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    Instant since() {
        return since;
    }
}
