package org.soclifecycle.audit;

import java.time.Clock;
import org.soclifecycle.identity.DelegationCreated;
import org.soclifecycle.identity.DelegationRevoked;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.DelegationUsed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts delegations on the record: made, ended, used. One that is limited belongs to its programme, as does every use. */
@Component
class DelegationRecording {

    private final Ledger ledger;
    private final Clock clock;

    DelegationRecording(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(DelegationCreated event) {
        DelegationRow row = event.delegation();
        ledger.append(entry(row, row.delegator(), "delegation.created"));
    }

    @EventListener
    void on(DelegationRevoked event) {
        ledger.append(entry(event.delegation(), event.actor(), "delegation.revoked"));
    }

    @EventListener
    void on(DelegationUsed event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.delegate(), "delegation.used", event.what())
                .with("delegation", event.standIn().delegation())
                .with("delegator", event.standIn().delegator()));
    }

    private Entry entry(DelegationRow row, String actor, String action) {
        return Entry.of(row.program(), clock.instant(), actor, action, row.delegate())
                .with("second", row.startsOn() + " – " + row.endsOn())
                .with("delegation", row.id())
                .with("delegator", row.delegator())
                .with("delegate", row.delegate())
                .with("startsOn", row.startsOn())
                .with("endsOn", row.endsOn());
    }
}
