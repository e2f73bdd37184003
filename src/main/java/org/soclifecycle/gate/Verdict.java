package org.soclifecycle.gate;

import java.util.Locale;

/** What the assessor found when checking the team's claim. */
public enum Verdict {
    CONFIRMED,
    INSUFFICIENT,
    REJECTED,
    NOT_CHECKED;

    static Verdict of(String formValue) {
        return valueOf(formValue.toUpperCase(Locale.ROOT));
    }

    String formValue() {
        return name().toLowerCase(Locale.ROOT);
    }
}
