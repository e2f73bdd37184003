package org.soclifecycle.work;

/** A work item came into being. */
public record WorkOpened(WorkItem item) {}
