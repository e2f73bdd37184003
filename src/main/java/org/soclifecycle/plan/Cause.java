package org.soclifecycle.plan;

/** Why a milestone moves against its baseline. */
public enum Cause {
    /** Somebody worked on it longer than planned. */
    WORK_LONGER,
    /** It was done faster than planned. */
    WORK_SHORTER,
    /** Nobody had taken it. */
    WAITING_UNASSIGNED,
    /** Somebody's judgement took longer than planned. */
    WAITING_FOR_APPROVAL,
    /** Done once more, or done because something was sent back. */
    REWORK,
    /** The programme was on hold. */
    ON_HOLD,
    /** Between two steps, longer than planned: a timer, a message, a step of the system. */
    WAITING,
    /** Planned steps or slack between two steps that were not needed. */
    NOT_NEEDED,
    /** What is still to come takes longer, or shorter, than when it was planned. */
    AHEAD,
    /** Models or calendar have changed since the baseline was set. */
    PLAN_CHANGED,
    /** A new baseline took over days that were explained before it. */
    REBASELINE
}
