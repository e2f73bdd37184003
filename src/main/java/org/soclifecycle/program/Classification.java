package org.soclifecycle.program;

/** How confidential a programme's content is. */
public enum Classification {
    PUBLIC,
    INTERNAL,
    CONFIDENTIAL,
    RESTRICTED
}
