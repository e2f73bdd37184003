package org.soclifecycle.audit;

import org.soclifecycle.gate.ConditionMet;
import org.soclifecycle.gate.ConditionOpened;
import org.soclifecycle.gate.CriteriaChanged;
import org.soclifecycle.gate.CriteriaFrozen;
import org.soclifecycle.gate.CriterionChange;
import org.soclifecycle.gate.GateDecided;
import org.soclifecycle.gate.GateOpened;
import org.soclifecycle.gate.VoteCast;
import org.soclifecycle.gate.WaiverDecided;
import org.soclifecycle.program.LifecycleNote;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts gates, votes, decisions, waivers and conditions on the record, in the transaction of the change. */
@Component
class GateRecording {

    private final Ledger ledger;

    GateRecording(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(GateOpened event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "gate.opened", event.gate())
                .with("second", event.attempt())
                .with("voters", event.voters())
                .with("criteria", event.criteria()));
    }

    @EventListener
    void on(VoteCast event) {
        Entry entry = Entry.of(event.program(), event.at(), event.castBy(), "gate.vote", event.gate())
                .with("second", words(event.choice()))
                .with("voter", event.voter())
                .with("attempt", event.attempt())
                .with("conflictOfInterest", event.conflict());
        boolean own = event.voter().equals(event.castBy());
        ledger.append(own ? entry : entry.with(Ledger.ON_BEHALF_OF, event.voter()));
    }

    @EventListener
    void on(GateDecided event) {
        ledger.append(Entry.of(event.program(), event.at(), event.decidedBy(), "gate.decided", event.gate())
                .because(event.overrideReason())
                .with("second", words(event.outcome()))
                .with("attempt", event.attempt())
                .with("proposal", event.proposal())
                .with("rule", event.rule())
                .with("facts", event.facts())
                .with("details", event.details())
                .with("looserThanProposed", event.looser())
                .with("countersignedBy", event.countersignedBy()));
        if (event.looser()) {
            ledger.append(Entry.of(event.program(), event.at(), event.decidedBy(), "gate.looser", event.gate())
                    .because(event.overrideReason())
                    .with("second", words(event.outcome()))
                    .with("proposal", event.proposal())
                    .with("rule", event.rule())
                    .with("countersignedBy", event.countersignedBy()));
        }
    }

    @EventListener
    void on(CriteriaFrozen event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "gate.criteriaFrozen", null)
                .with("criteria", event.criteria()));
    }

    @EventListener
    void on(CriteriaChanged event) {
        CriterionChange change = event.change();
        ledger.append(Entry.of(event.program(), event.at(), change.changedBy(), "gate.criteriaChanged", change.code())
                .because(change.reason())
                .with("second", words(change.action()))
                .with("gate", change.gate())
                .with("version", change.version())
                .with("changeRequest", change.changeRequest())
                .with("before", change.before())
                .with("after", change.after()));
    }

    @EventListener
    void on(ConditionOpened event) {
        ledger.append(Entry.of(
                        event.program(),
                        event.at(),
                        null,
                        "gate.conditionOpened",
                        event.condition().gate())
                .with("second", event.condition().text())
                .with("owner", event.condition().owner()));
    }

    @EventListener
    void on(ConditionMet event) {
        ledger.append(Entry.of(
                        event.program(),
                        event.at(),
                        null,
                        "gate.conditionMet",
                        event.condition().gate())
                .with("second", event.condition().text()));
    }

    @EventListener
    void on(WaiverDecided event) {
        ledger.append(Entry.of(
                        event.program(),
                        event.at(),
                        null,
                        "gate.waiver",
                        event.waiver().criterion())
                .with("second", words(event.waiver().state())));
    }

    @EventListener
    void on(LifecycleNote event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "lifecycle.note", event.text())
                .with("kind", event.kind()));
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
