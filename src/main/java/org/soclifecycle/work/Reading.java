package org.soclifecycle.work;

import org.jspecify.annotations.Nullable;

/** What came of reading a submitted value: its typed form, or what makes it unreadable. */
record Reading(@Nullable Object value, @Nullable Problem problem) {

    static Reading of(@Nullable Object value) {
        return new Reading(value, null);
    }

    static Reading failed(String key, Object... arguments) {
        return new Reading(null, Problem.of(key, arguments));
    }
}
