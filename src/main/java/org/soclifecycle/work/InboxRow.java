package org.soclifecycle.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param draftSavedAt when somebody saved a draft of it; null without one
 * @param claimable whether the person can take it
 * @param separation why the person must leave it to others (separation of duties); null when nothing speaks against it
 */
public record InboxRow(
        WorkItem item,
        @Nullable String phaseName,
        @Nullable Instant draftSavedAt,
        boolean claimable,
        @Nullable String separation) {}
