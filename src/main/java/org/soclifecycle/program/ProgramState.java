package org.soclifecycle.program;

/** Where a programme stands as a whole. */
public enum ProgramState {
    RUNNING,
    ON_HOLD,
    CANCELLING,
    CANCELLED,
    COMPLETED;

    /** Whether people may still work on it. */
    public boolean isOpen() {
        return this == RUNNING || this == ON_HOLD;
    }
}
