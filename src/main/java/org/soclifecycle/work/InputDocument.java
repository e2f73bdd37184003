package org.soclifecycle.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deliverable that a task reads or produces.
 *
 * @param task the completed task on the programme that produced it last; null when none did yet
 */
public record InputDocument(
        String code, String name, @Nullable UUID task) {}
