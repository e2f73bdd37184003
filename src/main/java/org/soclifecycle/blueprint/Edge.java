package org.soclifecycle.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * One sequence flow.
 *
 * @param loop a rework edge; the schedule leaves it out
 * @param otherwise the default flow of its source
 */
public record Edge(
        String id,
        String name,
        String source,
        String target,
        boolean loop,
        boolean otherwise,
        @Nullable String condition) {}
