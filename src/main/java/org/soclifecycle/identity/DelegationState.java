package org.soclifecycle.identity;

/** What the dates of a delegation, and its end, make of it today. */
public enum DelegationState {
    SCHEDULED,
    ACTIVE,
    EXPIRED,
    REVOKED
}
