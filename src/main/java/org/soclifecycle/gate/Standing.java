package org.soclifecycle.gate;

/** Where a criterion stands for its gate. */
public enum Standing {
    MET,
    PARTLY_MET,
    NOT_MET,
    /** Nobody has judged it and the product cannot compute it; counts as not met. */
    OPEN,
    WAIVED,
    NOT_APPLICABLE;

    /** Whether it does not stand in the gate's way. */
    public boolean isSettled() {
        return this == MET || this == WAIVED || this == NOT_APPLICABLE;
    }
}
