package org.soclifecycle.work;

/** The parts of the inbox. */
public enum InboxBucket {
    /** Open and assigned to the person. */
    MINE,
    /** Nobody has it, and the person holds one of its roles. */
    ROLES,
    /** Open, and the person may do it for somebody who delegated: nobody has it, or that one does. */
    DELEGATED,
    /** Nobody has it, on any of the person's programmes. */
    UNASSIGNED,
    /** Everything open on the person's programmes; for auditors on all programmes. */
    ALL,
    /** Completed by the person, newest first. */
    DONE
}
