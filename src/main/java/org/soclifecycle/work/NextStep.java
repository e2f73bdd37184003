package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/**
 * Something that follows a task in the models.
 *
 * @param name of the task, milestone or wait
 * @param within the process or sub-process it happens in, where that is another one; null otherwise
 * @param roles names of the roles a task is for; empty text for the rest
 * @param people names of those who hold them; empty text when nobody does
 * @param condition the question and its answer on which it depends; null when it always follows
 * @param together whether other tasks must be done first
 */
public record NextStep(
        Kind kind,
        String name,
        @Nullable String within,
        String roles,
        String people,
        @Nullable String condition,
        boolean together) {

    /** What follows. */
    public enum Kind {
        TASK,
        MILESTONE,
        WAIT,
        END
    }
}
