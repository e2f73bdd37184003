package org.soclifecycle.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.FieldError;
import org.soclifecycle.work.SubmissionRejected;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deliverables of a programme: which version was submitted, reviewed, approved, baselined. */
@Service
@Transactional
public class Deliverables {

    private final DeliverableRepository versions;
    private final DeliverableDrafts drafts;
    private final DeliverableCatalogue catalogue;
    private final Blueprint blueprint;
    private final Announcing announcing;

    Deliverables(
            DeliverableRepository versions,
            DeliverableDrafts drafts,
            DeliverableCatalogue catalogue,
            Blueprint blueprint,
            Announcing announcing) {
        this.versions = versions;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.blueprint = blueprint;
        this.announcing = announcing;
    }

    /** The version of each deliverable that counts: the newest valid one, else the newest. */
    @Transactional(readOnly = true)
    public Map<String, DeliverableRow> of(ProgramId program) {
        Map<String, DeliverableRow> current = new LinkedHashMap<>();
        for (DeliverableVersion version : versions.findByProgramIdOrderByCodeAscCreatedAtDesc(program.value())) {
            DeliverableRow row = version.toRow(nameOf(version.code()));
            DeliverableRow known = current.get(row.code());
            if (known == null || !known.state().isValid() && row.state().isValid()) {
                current.put(row.code(), row);
            }
        }
        return current;
    }

    /** All versions of one deliverable, newest first. */
    @Transactional(readOnly = true)
    public List<DeliverableRow> versions(ProgramId program, String code) {
        return versions.findByProgramIdAndCodeOrderByCreatedAtDesc(program.value(), code).stream()
                .map(version -> version.toRow(nameOf(code)))
                .toList();
    }

    void submit(ProgramId program, String code, String label, @Nullable String location, String actor) {
        DeliverableVersion version = drafts.submittable(program, code, label);
        if (version.state().isValid() || version.state() == DeliverableState.SUPERSEDED) {
            throw new SubmissionRejected(List.of(new FieldError(
                    "deliverableVersion",
                    "Version",
                    "Version " + label + " of " + code + " has been approved already; enter the next number.")));
        }
        version.submit(actor, location, announcing.now());
        versions.save(version);
    }

    void review(ProgramId program, String code, String label, boolean accepted, String actor) {
        submitted(program, code, label).review(actor, accepted);
    }

    void judge(ProgramId program, String code, String label, boolean second, boolean approved, String actor) {
        submitted(program, code, label).judge(actor, second, approved);
    }

    /** The version is approved; the one before is superseded. */
    public void approve(ProgramId program, String code, String label) {
        DeliverableVersion version = found(program, code, label);
        for (DeliverableVersion older : versions.findByProgramIdAndCodeOrderByCreatedAtDesc(program.value(), code)) {
            if (older != version && older.state().isValid()) {
                older.supersede();
            }
        }
        boolean working = catalogue.find(code).type().equals("C");
        version.approve(announcing.now(), working ? null : announcing.today().plusYears(1));
        versions.save(version);
        DeliverableRow row = version.toRow(nameOf(code));
        announcing.tell(new DeliverableApproved(
                program,
                code,
                row.name(),
                label,
                row.author(),
                row.approver(),
                row.secondApprover(),
                announcing.now()));
    }

    /** A gate was passed: what is approved is the baseline from now on. */
    public void baseline(ProgramId program, String gate) {
        List<DeliverableVersion> approved =
                versions.findByProgramIdOrderByCodeAscCreatedAtDesc(program.value()).stream()
                        .filter(version -> version.state() == DeliverableState.APPROVED)
                        .toList();
        approved.forEach(version -> version.baseline(gate, announcing.now()));
        if (!approved.isEmpty()) {
            List<String> codes =
                    approved.stream().map(DeliverableVersion::code).distinct().toList();
            announcing.tell(new DeliverablesBaselined(program, gate, codes, announcing.now()));
        }
    }

    /** What a gate requires: the binding and controlled deliverables that the models approve before it. */
    @Transactional(readOnly = true)
    public List<DeliverableDef> requiredFor(String kind, String gate) {
        List<DeliverableDef> required = new ArrayList<>();
        for (String code : new TreeSet<>(blueprint.approvedBefore(kind, gate))) {
            catalogue.known(code).filter(def -> !def.type().equals("C")).ifPresent(required::add);
        }
        return required;
    }

    private DeliverableVersion submitted(ProgramId program, String code, String label) {
        return versions.findByProgramIdAndCodeAndVersionLabel(program.value(), code, label)
                .orElseThrow(() -> new Conflict("Version " + label + " of " + code + " has not been submitted."));
    }

    private DeliverableVersion found(ProgramId program, String code, String label) {
        return versions.findByProgramIdAndCodeAndVersionLabel(program.value(), code, label)
                .orElseGet(() -> new DeliverableVersion(program, code, label, announcing.now()));
    }

    private String nameOf(String code) {
        return catalogue.known(code).map(DeliverableDef::name).orElse(code);
    }
}
