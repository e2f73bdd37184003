package org.soclifecycle.evidence.web;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.EvidenceQuery;
import org.soclifecycle.evidence.Validity;

/** The filter of the evidence page as it stands in its address. What cannot be read is left out. */
record EvidenceFilterForm(
        @Nullable String text,
        @Nullable String kind,
        @Nullable String validity,
        @Nullable String before) {

    private static final int LONGEST = 100;

    EvidenceQuery query() {
        String words = EvidenceForm.filled(text);
        return new EvidenceQuery(
                words == null || words.indexOf('\0') >= 0
                        ? null
                        : words.substring(0, Math.min(LONGEST, words.length())),
                EvidenceForm.constant(EvidenceKind.class, kind),
                EvidenceForm.constant(Validity.class, validity),
                before != null && before.matches("\\d{1,9}") ? Integer.valueOf(before) : null);
    }

    public boolean isNarrow() {
        EvidenceQuery query = query();
        return query.text() != null || query.kind() != null || query.validity() != null;
    }
}
