package org.soclifecycle.audit;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.escalation.Acknowledged;
import org.soclifecycle.escalation.Escalated;
import org.soclifecycle.escalation.EscalationRow;
import org.soclifecycle.escalation.Escalations;
import org.soclifecycle.escalation.Reminded;
import org.soclifecycle.identity.People;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on the record who was told that something is due or late, and who has taken note. */
@Component
class EscalationRecording {

    private final Ledger ledger;
    private final People people;

    EscalationRecording(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    @EventListener
    void on(Reminded event) {
        EscalationRow row = event.escalation();
        ledger.append(entry("escalation.reminded", row, null, row.at()).with("second", names(row)));
    }

    @EventListener
    void on(Escalated event) {
        EscalationRow row = event.escalation();
        boolean asks = row.level() >= Escalations.ACKNOWLEDGED_FROM;
        String names = names(row);
        String action = row.workItem() == null ? "process" : asks ? "escalated" : "noticed";
        ledger.append(entry("escalation." + action, row, null, row.at())
                .with("second", asks ? "level " + row.level() + ", " + names : names));
    }

    @EventListener
    void on(Acknowledged event) {
        ledger.append(entry("escalation.acknowledged", event.escalation(), event.by(), event.at()));
    }

    private static Entry entry(String action, EscalationRow row, @Nullable String actor, Instant at) {
        return Entry.of(row.program(), at, actor, action, row.subject())
                .with("escalation", row.id())
                .with("workItem", row.workItem())
                .with("level", row.level())
                .with("step", row.step())
                .with("overdueDays", row.overdueDays())
                .with("told", row.told());
    }

    private String names(EscalationRow row) {
        return row.told().isEmpty()
                ? "nobody"
                : row.told().stream().map(people::displayName).collect(Collectors.joining(", "));
    }
}
