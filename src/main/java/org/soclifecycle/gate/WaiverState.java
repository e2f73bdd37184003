package org.soclifecycle.gate;

/** Where a waiver stands. */
public enum WaiverState {
    REQUESTED,
    GRANTED,
    REFUSED,
    NOT_NEEDED,
    EXPIRED
}
