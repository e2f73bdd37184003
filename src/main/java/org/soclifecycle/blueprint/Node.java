package org.soclifecycle.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * One node of an activity graph.
 *
 * @param timer text of the timer definition, an expression or an ISO 8601 duration, date or cycle
 * @param message name of the message the event waits for
 * @param attachedTo of a boundary event: the activity it sits on
 * @param inner of a sub-process: the graph inside
 * @param multiInstance that the node happens once for each of several things
 */
public record Node(
        String id,
        String name,
        NodeType type,
        @Nullable String timer,
        @Nullable String message,
        @Nullable String attachedTo,
        @Nullable Graph inner,
        @Nullable MultiInstance multiInstance) {}
