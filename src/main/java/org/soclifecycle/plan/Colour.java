package org.soclifecycle.plan;

/** How good something looks, the worst last. */
public enum Colour {
    GREEN,
    AMBER,
    RED;

    private static final int TOLERATED = 5;
    private static final int RISKY = 20;

    /** What is expected this many working days late: green up to 5, amber up to 20, red above. */
    static Colour ofDelay(int workingDays) {
        return workingDays <= TOLERATED ? GREEN : workingDays <= RISKY ? AMBER : RED;
    }

    Colour or(Colour other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
