package org.soclifecycle.audit;

import java.time.Instant;
import org.soclifecycle.evidence.DeliverableApproved;
import org.soclifecycle.evidence.DeliverablesBaselined;
import org.soclifecycle.evidence.EvidenceAdded;
import org.soclifecycle.evidence.EvidenceAttached;
import org.soclifecycle.evidence.EvidenceDetached;
import org.soclifecycle.evidence.EvidenceRow;
import org.soclifecycle.evidence.EvidenceUseRow;
import org.soclifecycle.evidence.EvidenceVersionAdded;
import org.soclifecycle.evidence.UseTarget;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts evidence, what rests on it, and approved deliverables on the record, in the transaction of the change. */
@Component
class EvidenceRecording {

    private final Ledger ledger;

    EvidenceRecording(Ledger ledger) {
        this.ledger = ledger;
    }

    @EventListener
    void on(EvidenceAdded event) {
        ledger.append(version("evidence.added", event.evidence()));
    }

    @EventListener
    void on(EvidenceVersionAdded event) {
        ledger.append(version("evidence.version", event.evidence())
                .with("note", event.evidence().current().note()));
    }

    @EventListener
    void on(EvidenceAttached event) {
        EvidenceUseRow use = event.use();
        ledger.append(use("evidence.attached", event.evidence(), use, use.attachedBy(), use.attachedAt()));
    }

    @EventListener
    void on(EvidenceDetached event) {
        ledger.append(use("evidence.detached", event.evidence(), event.use(), event.actor(), event.at()));
    }

    @EventListener
    void on(DeliverableApproved event) {
        ledger.append(Entry.of(
                        event.program(),
                        event.at(),
                        event.approver(),
                        "deliverable.approved",
                        event.code() + " " + event.name())
                .with("second", event.version())
                .with("author", event.author())
                .with("secondApprover", event.secondApprover()));
    }

    @EventListener
    void on(DeliverablesBaselined event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "deliverable.baselined", event.gate())
                .with("second", String.join(", ", event.codes())));
    }

    private static Entry version(String action, EvidenceRow evidence) {
        return Entry.of(
                        evidence.program(),
                        evidence.current().addedAt(),
                        evidence.current().addedBy(),
                        action,
                        name(evidence))
                .with("second", evidence.current().what())
                .with("evidence", evidence.code())
                .with("version", evidence.current().number())
                .with("kind", evidence.kind())
                .with("tlp", evidence.tlp().label())
                .with("owner", evidence.owner())
                .with("mediaType", evidence.current().mediaType())
                .with("size", evidence.current().size())
                .with("sha256", evidence.current().sha256())
                .with("producedOn", evidence.current().producedOn())
                .with("validUntil", evidence.current().validUntil());
    }

    /** A task's own history shows what rests on evidence there. */
    private static Entry use(String action, EvidenceRow evidence, EvidenceUseRow use, String actor, Instant at) {
        UseTarget target = use.target();
        boolean task = target.kind() == UseTarget.Kind.TASK;
        Entry entry = Entry.of(evidence.program(), at, actor, action, name(evidence))
                .with("second", task ? "the task “" + use.label() + "”" : target.key() + " " + use.label())
                .with("evidence", evidence.code())
                .with("version", evidence.current().number());
        return task
                ? entry.with("workItem", target.key())
                : entry.with(target.kind().name().toLowerCase(java.util.Locale.ROOT), target.key());
    }

    private static String name(EvidenceRow evidence) {
        return evidence.code() + " “" + evidence.title() + "”";
    }
}
