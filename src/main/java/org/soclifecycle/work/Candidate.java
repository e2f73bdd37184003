package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role that a task is for.
 *
 * @param obstacle why the person may not do it all the same; null when they may
 */
public record Candidate(
        String username,
        String displayName,
        String roles,
        @Nullable String obstacle) {}
