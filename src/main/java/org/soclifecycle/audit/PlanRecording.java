package org.soclifecycle.audit;

import java.util.Locale;
import org.soclifecycle.plan.HealthChanged;
import org.soclifecycle.plan.Rebaselined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts new baselines on the record, in the transaction of the decision that led to them. */
@Component
class PlanRecording {

    private final Ledger ledger;

    PlanRecording(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(HealthChanged event) {
        String action = event.colour() == null ? "plan.healthRestored" : "plan.healthOverridden";
        ledger.append(Entry.of(event.program(), event.at(), event.actor(), action, event.subject())
                .because(event.reason())
                .with(
                        "second",
                        event.colour() == null ? null : event.colour().name().toLowerCase(Locale.ROOT))
                .with("computed", event.computed().name())
                .with(
                        "expiresOn",
                        event.expiresOn() == null ? null : event.expiresOn().toString()));
    }

    @EventListener
    void on(Rebaselined event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "plan.rebaselined", String.valueOf(event.number()))
                .because(event.reason())
                .with("second", event.subject())
                .with("approvedBy", event.approvedBy()));
    }
}
