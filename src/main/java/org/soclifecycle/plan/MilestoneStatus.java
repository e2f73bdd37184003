package org.soclifecycle.plan;

/** How a milestone stands against its baseline. */
public enum MilestoneStatus {
    /** Forecast at most 5 working days after the baseline. */
    ON_TRACK,
    /** Forecast 6 to 20 working days after the baseline, or earlier but with work overdue that decides the date. */
    AT_RISK,
    /** Forecast more than 20 working days after the baseline. */
    LATE,
    ACHIEVED,
    /** The programme ended before it was reached. */
    CANCELLED;

    private static final int TOLERATED = 5;
    private static final int RISKY = 20;

    /** How something that is still to come stands when it is expected this many working days late. */
    public static MilestoneStatus whenLateBy(int workingDays) {
        return workingDays <= TOLERATED ? ON_TRACK : workingDays <= RISKY ? AT_RISK : LATE;
    }
}
