package org.soclifecycle.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.Separation;
import org.soclifecycle.duties.SeparationRule;

/** A permission, limited in time, to pass a gate without one criterion. */
@Entity
@Table(name = "waiver", schema = "app")
class Waiver {

    @Id
    private UUID id;

    private UUID programId;
    private String processInstanceId;
    private String gate;
    private String criterion;
    private String reason;
    private String compensatingMeasure;
    private String riskRef;
    private int riskExposure;
    private LocalDate expiresOn;

    @Enumerated(EnumType.STRING)
    private WaiverState state;

    private String requestedBy;
    private Instant requestedAt;

    @Nullable
    private String decidedBy;

    @Nullable
    private String confirmedBy;

    @Nullable
    private Instant decidedAt;

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(UUID programId, String processInstanceId, WaiverRequest request, String requestedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.programId = programId;
        this.processInstanceId = processInstanceId;
        this.gate = request.gate();
        this.criterion = request.criterion();
        this.reason = request.reason();
        this.compensatingMeasure = request.compensatingMeasure();
        this.riskRef = request.riskRef();
        this.riskExposure = request.riskExposure();
        this.expiresOn = request.expiresOn();
        this.state = WaiverState.REQUESTED;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
    }

    void sign(String actor, boolean second) {
        requireState(WaiverState.REQUESTED);
        List<Part> parts = new ArrayList<>(List.of(part(requestedBy, "asked for")));
        if (second && decidedBy != null) {
            parts.add(part(decidedBy, "decided on"));
        }
        Separation.require(actor, parts);
        if (second) {
            confirmedBy = actor;
        } else {
            decidedBy = actor;
        }
    }

    private Part part(String person, String did) {
        return new Part(SeparationRule.SOD_4, person, did + " the waiver of " + criterion);
    }

    void decide(boolean granted, Instant at) {
        requireState(WaiverState.REQUESTED);
        state = granted ? WaiverState.GRANTED : WaiverState.REFUSED;
        decidedAt = at;
    }

    void end(WaiverState end) {
        requireState(WaiverState.GRANTED);
        state = end;
    }

    private void requireState(WaiverState expected) {
        if (state != expected) {
            throw new Conflict("The waiver of " + criterion + " is "
                    + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ".");
        }
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    WaiverRow toRow() {
        return new WaiverRow(
                id,
                gate,
                criterion,
                reason,
                compensatingMeasure,
                riskRef,
                riskExposure,
                expiresOn,
                state,
                requestedBy,
                requestedAt,
                decidedBy,
                confirmedBy,
                decidedAt);
    }
}
