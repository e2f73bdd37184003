package org.soclifecycle.evidence;

import java.util.List;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.SubmissionAccepted;
import org.soclifecycle.work.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Completing a task that produces a deliverable begins its draft, or carries it on; submitting takes the draft over. */
@Component
@Transactional
class DeliverableDrafts {

    private static final String FIRST = "0.1";

    private final DeliverableRepository versions;
    private final DeliverableCatalogue catalogue;
    private final Blueprint blueprint;
    private final EvidenceRegister register;
    private final EvidenceUses uses;
    private final Announcing announcing;

    DeliverableDrafts(
            DeliverableRepository versions,
            DeliverableCatalogue catalogue,
            Blueprint blueprint,
            EvidenceRegister register,
            EvidenceUses uses,
            Announcing announcing) {
        this.versions = versions;
        this.catalogue = catalogue;
        this.blueprint = blueprint;
        this.register = register;
        this.uses = uses;
        this.announcing = announcing;
    }

    @EventListener
    public void on(SubmissionAccepted event) {
        WorkItem item = event.submission().item();
        blueprint
                .task(item.governedBy().process(), item.governedBy().element())
                .map(TaskDef::deliverable)
                .flatMap(catalogue::known)
                .ifPresent(produced ->
                        produced(item, produced.code(), event.submission().actor()));
    }

    /** What the task rests on, the deliverable rests on too. */
    private void produced(WorkItem item, String code, String actor) {
        draft(item.program(), code, "/tasks/" + item.id(), actor);
        register.of(item.program(), UseTarget.task(item.id()))
                .forEach(proof -> uses.put(proof.evidence(), UseTarget.deliverable(code), actor));
    }

    /**
     * A task produced it: a draft begins, or the draft there is goes on. What is being reviewed is left alone; after an
     * approval the next version begins.
     */
    void draft(ProgramId program, String code, String location, String actor) {
        List<DeliverableVersion> known = versions.findByProgramIdAndCodeOrderByCreatedAtDesc(program.value(), code);
        DeliverableVersion newest = known.isEmpty() ? null : known.get(0);
        if (newest == null || newest.state().isValid()) {
            String label = newest == null ? FIRST : VersionLabel.after(newest.label());
            newest = new DeliverableVersion(program, code, label, announcing.now());
        }
        if (newest.isUnsubmitted()) {
            newest.draft(actor, location);
            versions.save(newest);
        }
    }

    /** The version of that number, else the draft that tasks produced, which gets the number, else a new one. */
    DeliverableVersion submittable(ProgramId program, String code, String label) {
        return versions.findByProgramIdAndCodeAndVersionLabel(program.value(), code, label)
                .or(() -> versions.findByProgramIdAndCodeOrderByCreatedAtDesc(program.value(), code).stream()
                        .filter(DeliverableVersion::isUnsubmitted)
                        .findFirst()
                        .map(draft -> draft.numbered(label)))
                .orElseGet(() -> new DeliverableVersion(program, code, label, announcing.now()));
    }
}
