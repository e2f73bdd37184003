package org.soclifecycle.gate;

import java.util.Locale;

/** Where the team says a criterion stands. */
public enum SelfStatus {
    MET,
    PARTLY_MET,
    NOT_MET,
    NOT_APPLICABLE;

    static SelfStatus of(String formValue) {
        return valueOf(formValue.toUpperCase(Locale.ROOT));
    }

    String formValue() {
        return name().toLowerCase(Locale.ROOT);
    }
}
