package org.soclifecycle.plan;

/** How a milestone stands against its baseline. */
public enum MilestoneStatus {
    /** Forecast at most 5 working days after the baseline. */
    ON_TRACK,
    /** Forecast 6 to 20 working days after the baseline. */
    AT_RISK,
    /** Forecast more than 20 working days after the baseline. */
    LATE,
    ACHIEVED,
    /** The programme ended before it was reached. */
    CANCELLED
}
