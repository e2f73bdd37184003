package org.soclifecycle.gate.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the criterion form as the browser sends them; unticked boxes and empty lists are left out. */
record TypedCriterion(
        @Nullable String criterion,
        @Nullable String text,
        @Nullable String threshold,
        @Nullable String evidence,
        @Nullable String mandatory,
        @Nullable String waivable,
        @Nullable String owner,
        @Nullable List<String> needed,
        @Nullable String computed,
        @Nullable String reason) {

    CriterionForm form() {
        return new CriterionForm(
                filled(criterion),
                filled(text),
                filled(threshold),
                filled(evidence),
                mandatory != null,
                waivable != null,
                filled(owner),
                needed == null ? List.of() : needed,
                computed != null,
                filled(reason));
    }

    private static String filled(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
