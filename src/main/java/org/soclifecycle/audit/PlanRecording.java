package org.soclifecycle.audit;

import java.time.Clock;
import java.util.Locale;
import org.soclifecycle.plan.HealthChanged;
import org.soclifecycle.plan.Rebaselined;
import org.soclifecycle.program.CalendarChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts new baselines and changed calendars on the record, in the transaction of the change. */
@Component
class PlanRecording {

    private final Ledger ledger;
    private final Clock clock;

    PlanRecording(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged event) {
        Entry entry = Entry.of(event.program(), clock.instant(), event.actor(), "program.calendar", event.what());
        event.details().forEach(entry::with);
        ledger.append(entry);
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
