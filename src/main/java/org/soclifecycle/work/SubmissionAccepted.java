package org.soclifecycle.work;

/** Somebody completed a task with these values. */
public record SubmissionAccepted(AcceptedSubmission submission, java.util.UUID submissionId, int version) {}
