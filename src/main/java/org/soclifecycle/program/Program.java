package org.soclifecycle.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;

/** A programme. Its row is what every action on the programme locks first. */
@Entity
@Table(name = "programme", schema = "app")
class Program {

    @Id
    private UUID id;

    private String key;
    private String kind;
    private String name;
    private String organisation;

    @Nullable
    private String sector;

    private String sponsor;

    @Column(name = "program_manager")
    private String programManager;

    private LocalDate startDate;
    private LocalDate targetIocDate;
    private LocalDate targetFocDate;

    @Nullable
    private BigDecimal budgetTotal;

    @Nullable
    private String currency;

    @Enumerated(EnumType.STRING)
    private Classification classification;

    private BigDecimal sizeFactor;
    private UUID calendarId;

    @Enumerated(EnumType.STRING)
    private ProgramState state;

    @Nullable
    private String stateReason;

    @Nullable
    private String capability;

    private Instant createdAt;
    private String createdBy;

    @Nullable
    private Instant endedAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    Program(String key, ProgramRequest request, UUID calendarId, Instant createdAt, String createdBy) {
        this.id = UUID.randomUUID();
        this.key = key;
        this.kind = request.kind();
        this.name = request.name();
        this.organisation = request.organisation();
        this.sector = request.sector();
        this.sponsor = request.sponsor();
        this.programManager = request.programManager();
        this.startDate = request.startDate();
        this.targetIocDate = request.targetIocDate();
        this.targetFocDate = request.targetFocDate();
        this.budgetTotal = request.budgetTotal();
        this.currency = request.currency();
        this.classification = request.classification();
        this.sizeFactor = request.sizeFactor();
        this.calendarId = calendarId;
        this.state = ProgramState.RUNNING;
        this.createdAt = createdAt;
        this.createdBy = createdBy;
    }

    void hold(String reason) {
        change(ProgramState.RUNNING, ProgramState.ON_HOLD, "put on hold");
        stateReason = reason;
    }

    void resume() {
        change(ProgramState.ON_HOLD, ProgramState.RUNNING, "resumed");
        stateReason = null;
    }

    void closeFor(String reason) {
        if (!state.isOpen()) {
            throw new Conflict("The programme " + key + " has already ended or is being closed.");
        }
        state = ProgramState.CANCELLING;
        stateReason = reason;
    }

    void end(ProgramState end, Instant at) {
        state = end;
        endedAt = at;
    }

    void reach(String newCapability) {
        capability = newCapability;
    }

    /** A warning does not raise a capability that was taken back altogether. */
    void degrade(String lower) {
        if (!"IOC".equals(capability)) {
            capability = lower;
        }
    }

    /** @return whether there was something to lift */
    boolean restore(Set<String> lifted) {
        boolean any = capability != null && lifted.contains(capability);
        if (any) {
            capability = "FOC";
        }
        return any;
    }

    private void change(ProgramState from, ProgramState to, String verb) {
        if (state != from) {
            throw new Conflict("The programme " + key + " cannot be " + verb + ": it is "
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ".");
        }
        state = to;
    }

    ProgramId id() {
        return new ProgramId(id);
    }

    void use(UUID calendar) {
        calendarId = calendar;
    }

    UUID calendarId() {
        return calendarId;
    }

    ProgramRow toRow() {
        return new ProgramRow(
                new ProgramId(id),
                key,
                kind,
                name,
                organisation,
                sector,
                sponsor,
                programManager,
                startDate,
                targetIocDate,
                targetFocDate,
                budgetTotal,
                currency,
                classification,
                sizeFactor,
                state,
                stateReason,
                capability,
                createdAt,
                endedAt);
    }
}
