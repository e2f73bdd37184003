package org.soclifecycle.gate;

/** What a gate can decide, from the loosest to the strictest. */
public enum Outcome {
    GO,
    CONDITIONAL_GO,
    RECYCLE,
    HOLD,
    KILL;

    /** Whether the programme goes on. */
    public boolean passes() {
        return this == GO || this == CONDITIONAL_GO;
    }

    /** Whether it asks less of the programme than the other. */
    public boolean looserThan(Outcome other) {
        return ordinal() < other.ordinal();
    }
}
