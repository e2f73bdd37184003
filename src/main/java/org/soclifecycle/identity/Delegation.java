package org.soclifecycle.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;

/** Somebody acts for somebody else for some days. It can be ended, but never changed. */
@Entity
@Table(name = "delegation", schema = "app")
class Delegation {

    @Id
    private UUID id;

    private String delegator;
    private String delegate;
    private @Nullable UUID programId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private Instant createdAt;
    private @Nullable Instant revokedAt;
    private @Nullable String revokedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Delegation() {}

    Delegation(String delegator, NewDelegation request, Instant now) {
        this.id = UUID.randomUUID();
        this.delegator = delegator;
        this.delegate = request.delegate();
        this.programId = request.program() == null ? null : request.program().value();
        this.startsOn = request.startsOn();
        this.endsOn = request.endsOn();
        this.createdAt = now;
    }

    /** @throws Conflict when it has ended already */
    void revoke(String by, LocalDate today, Instant now) {
        if (!row(today).isOpen()) {
            throw new Conflict("This delegation has ended already.");
        }
        revokedBy = by;
        revokedAt = now;
    }

    private DelegationState state(LocalDate today) {
        if (revokedAt != null) {
            return DelegationState.REVOKED;
        }
        if (today.isBefore(startsOn)) {
            return DelegationState.SCHEDULED;
        }
        return today.isAfter(endsOn) ? DelegationState.EXPIRED : DelegationState.ACTIVE;
    }

    DelegationRow row(LocalDate today) {
        ProgramId program = programId == null ? null : new ProgramId(programId);
        return new DelegationRow(
                id, delegator, delegate, program, startsOn, endsOn, state(today), createdAt, revokedAt);
    }
}
