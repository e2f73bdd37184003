package org.soclifecycle.gate;

import java.util.Locale;

/** What a voter can say. */
public enum Choice {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    REWORK,
    HOLD,
    TERMINATE,
    ABSTAIN;

    static Choice of(String formValue) {
        return valueOf(formValue.toUpperCase(Locale.ROOT));
    }

    /** Whether the voter wants the programme to go on. */
    public boolean approves() {
        return this == APPROVE || this == APPROVE_WITH_CONDITIONS;
    }

    /** Both ways of approving count together; every other choice stands alone. */
    Choice group() {
        return approves() ? APPROVE : this;
    }
}
