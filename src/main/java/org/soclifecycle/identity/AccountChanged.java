package org.soclifecycle.identity;

/**
 * An account was changed, in the same transaction.
 *
 * @param actor user name of the person who did it
 * @param before what it was, readable, never a secret
 * @param after what it is now
 */
public record AccountChanged(String username, Kind kind, String before, String after, String actor) {

    /** What was changed. */
    public enum Kind {
        DETAILS,
        ROLES,
        DEACTIVATED,
        REACTIVATED,
        PASSWORD_RESET,
        PASSWORD_CHANGED
    }

    /** Whether sessions that were opened before must end. */
    public boolean endsSessions() {
        return kind != Kind.DETAILS && kind != Kind.REACTIVATED;
    }
}
