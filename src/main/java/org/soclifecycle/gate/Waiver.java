package org.soclifecycle.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
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
        if (actor.equals(requestedBy) || second && actor.equals(decidedBy)) {
            throw new NotAllowed(
                    "You have already had a part in this waiver; another person must decide it (separation of duties, SOD-4: "
                            + SeparationRule.SOD_4.title() + ").",
                    SeparationRule.SOD_4.id());
        }
        if (second) {
            confirmedBy = actor;
        } else {
            decidedBy = actor;
        }
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
