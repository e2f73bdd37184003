package org.soclifecycle.work;

/** Somebody wrote a comment on a task. */
public record CommentAdded(WorkItem item, String author, String text, java.time.Instant at) {}
