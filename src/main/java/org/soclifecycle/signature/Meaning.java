package org.soclifecycle.signature;

import java.util.Arrays;
import java.util.Locale;

/** What a signature means. Models ask for all but the last, which is signed where somebody refuses. */
public enum Meaning {
    PREPARED,
    VERIFIED,
    APPROVED,
    ACCEPTS_RISK,
    WITNESSED,
    DECLINED;

    /** As models and the catalogue of statements write it, for example {@code accepts-risk}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException when there is none of that id */
    public static Meaning of(String id) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No meaning of a signature: " + id));
    }
}
