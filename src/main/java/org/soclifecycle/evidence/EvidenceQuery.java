package org.soclifecycle.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a programme's evidence.
 *
 * @param text in code, title, file name or link
 * @param validity only evidence that expires soon or has expired; null for all
 * @param before only codes below this number, for the next page; null for the newest
 */
public record EvidenceQuery(
        @Nullable String text,
        @Nullable EvidenceKind kind,
        @Nullable Validity validity,
        @Nullable Integer before) {

    /** Everything, newest first. */
    public static final EvidenceQuery ALL = new EvidenceQuery(null, null, null, null);

    /** The same from a number on. */
    public EvidenceQuery below(@Nullable Integer number) {
        return new EvidenceQuery(text, kind, validity, number);
    }
}
