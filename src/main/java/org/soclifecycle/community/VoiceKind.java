package org.soclifecycle.community;

/** What somebody outside is asked for. */
public enum VoiceKind {
    /** To confirm a date, or to name another. */
    DATE,
    /** To answer questions. */
    INTERVIEW
}
