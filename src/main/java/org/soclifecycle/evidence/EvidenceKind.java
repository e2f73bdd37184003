package org.soclifecycle.evidence;

/** What a piece of evidence is. */
public enum EvidenceKind {
    DOCUMENT,
    CONFIG_EXPORT,
    LOG_OR_REPORT_EXPORT,
    TEST_RECORD,
    EXERCISE_RECORD,
    SIGNED_STATEMENT,
    CERTIFICATE,
    AGREEMENT,
    METRIC_EXPORT,
    SCREENSHOT,
    MINUTES,
    INTERVIEW_NOTE
}
