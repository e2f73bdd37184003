package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the inbox.
 *
 * @param draftSavedAt when somebody saved a draft of it; null without one
 * @param claimable whether the person can take it
 * @param separation why the person must leave it to others (separation of duties); null when nothing speaks against it
 * @param delegators user names of those for whom the person would do it; empty for one's own work
 */
public record InboxRow(
        WorkItem item,
        @Nullable String phaseName,
        @Nullable Instant draftSavedAt,
        boolean claimable,
        @Nullable String separation,
        List<String> delegators) {}
