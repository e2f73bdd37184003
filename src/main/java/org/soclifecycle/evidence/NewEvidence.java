package org.soclifecycle.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a piece of evidence when adding it.
 *
 * @param title left out, the name of the file
 * @param owner user name of who answers for it; left out, whoever adds it
 * @param producedOn left out, today
 * @param validUntil the last day on which it counts; null for ever
 */
public record NewEvidence(
        @Nullable String title,
        EvidenceKind kind,
        @Nullable String owner,
        @Nullable LocalDate producedOn,
        @Nullable LocalDate validUntil,
        Tlp tlp) {

    /** Only what it is; everything else as usual. */
    public static NewEvidence of(@Nullable String title, EvidenceKind kind) {
        return new NewEvidence(title, kind, null, null, null, Tlp.AMBER);
    }
}
