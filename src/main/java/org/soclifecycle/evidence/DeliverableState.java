package org.soclifecycle.evidence;

/** Where a version of a deliverable stands. */
public enum DeliverableState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    BASELINED,
    SUPERSEDED;

    /** Whether the organisation stands behind it. */
    public boolean isValid() {
        return this == APPROVED || this == BASELINED;
    }

    /** As people read it in a form. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
