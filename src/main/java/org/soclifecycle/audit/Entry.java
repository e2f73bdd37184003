package org.soclifecycle.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * One thing to put on the record.
 *
 * @param action what happened, as a stable code such as {@code task.completed}
 * @param subject what it happened to, in words for people
 * @param details machine fields
 */
record Entry(
        @Nullable ProgramId program,
        Instant at,
        String actor,
        String action,
        @Nullable String subject,
        @Nullable String reason,
        Map<String, @Nullable Object> details) {

    static final String SYSTEM = "system";

    /** The database keeps microseconds; what is hashed and what is kept must be the same instant. */
    Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    static Entry of(
            @Nullable ProgramId program, Instant at, @Nullable String actor, String action, @Nullable String subject) {
        return new Entry(program, at, actor == null ? SYSTEM : actor, action, subject, null, new LinkedHashMap<>());
    }

    Entry because(@Nullable String why) {
        return new Entry(program, at, actor, action, subject, why, details);
    }

    Entry with(String name, @Nullable Object value) {
        details.put(name, value);
        return this;
    }
}
