package org.soclifecycle.evidence;

import java.time.Instant;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;

/**
 * A piece of evidence with its current version, as pages show it.
 *
 * @param code the programme's number for it, for example {@code E-0012}
 * @param uses how many things rest on it
 */
public record EvidenceRow(
        UUID id,
        ProgramId program,
        String code,
        String title,
        EvidenceKind kind,
        String owner,
        Tlp tlp,
        String addedBy,
        Instant addedAt,
        EvidenceVersionRow current,
        Validity validity,
        int uses) {

    /** The number as people write it. */
    static String code(int number) {
        return "E-%04d".formatted(number);
    }

    public boolean isExpired() {
        return validity == Validity.EXPIRED;
    }
}
