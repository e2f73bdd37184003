package org.soclifecycle.work;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote beside a task. */
public record Comment(UUID id, String author, String text, Instant writtenAt) {}
