package org.soclifecycle.evidence.web;

import java.util.List;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.EvidenceRegister.Proof;
import org.soclifecycle.evidence.EvidenceRow;
import org.soclifecycle.evidence.Tlp;

/**
 * The evidence of a task or deliverable, with the form that adds more.
 *
 * @param program key of the programme
 * @param target what the evidence is attached to
 * @param mayAdd whether the person may attach and take away
 * @param required whether the task cannot be completed without
 * @param settled whether what is attached stays for good
 * @param known the newest evidence of the programme, to choose from
 */
record EvidenceCard(
        String program,
        String target,
        List<Proof> proofs,
        boolean mayAdd,
        boolean required,
        boolean settled,
        List<EvidenceRow> known) {

    public EvidenceKind[] kinds() {
        return EvidenceKind.values();
    }

    public Tlp[] labels() {
        return Tlp.values();
    }

    /** Whether the task waits for evidence. */
    public boolean isMissing() {
        return required && proofs.isEmpty() && !settled;
    }
}
