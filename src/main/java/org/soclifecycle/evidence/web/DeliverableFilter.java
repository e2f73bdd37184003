package org.soclifecycle.evidence.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.DeliverableLine;

/** The filter of the deliverables page as it stands in its address. */
record DeliverableFilter(
        @Nullable String text,
        @Nullable String phase,
        @Nullable String type,
        @Nullable String state) {

    boolean takes(DeliverableLine line) {
        String words = EvidenceForm.filled(text);
        String name = (line.def().code() + " " + line.def().name()).toLowerCase(Locale.ROOT);
        return (words == null || name.contains(words.toLowerCase(Locale.ROOT)))
                && (EvidenceForm.filled(phase) == null || line.def().phase().equals(phase))
                && (EvidenceForm.filled(type) == null || line.def().type().equals(type))
                && (EvidenceForm.filled(state) == null || state(line).equals(state));
    }

    /** The state as addresses write it. */
    static String state(DeliverableLine line) {
        return line.state() == null ? "not_started" : line.state().name().toLowerCase(Locale.ROOT);
    }

    public boolean isNarrow() {
        return EvidenceForm.filled(text) != null
                || EvidenceForm.filled(phase) != null
                || EvidenceForm.filled(type) != null
                || EvidenceForm.filled(state) != null;
    }
}
