package org.soclifecycle.work;

/** Whether a work item still waits for somebody. */
public enum ItemState {
    OPEN,
    COMPLETED,
    CANCELLED
}
