package org.soclifecycle.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * Something to be told.
 *
 * @param text key of the sentence
 * @param persons who is told; besides, everybody with one of the roles
 * @param roles {@link #TEAM} means everybody on the programme
 * @param words what stands in the sentence; {@code #5} is the number 5
 * @param link path in the product
 * @param workItem the task it is about; nobody is told about a task that is closed
 */
record News(
        Kind kind,
        String text,
        ProgramId program,
        List<String> persons,
        List<String> roles,
        List<String> words,
        String link,
        @Nullable UUID workItem,
        @Nullable UUID escalation,
        Instant at) {

    static final List<String> TEAM = List.of("*");

    static News to(Kind kind, ProgramId program, List<String> persons, List<String> roles, Instant at) {
        return new News(kind, kind.name(), program, persons, roles, List.of(), "/", null, null, at);
    }

    News saying(String key, String... words) {
        return new News(kind, key, program, persons, roles, List.of(words), link, workItem, escalation, at);
    }

    News leadingTo(String path) {
        return new News(kind, text, program, persons, roles, words, path, workItem, escalation, at);
    }

    News about(@Nullable UUID item) {
        String path = item == null ? link : "/tasks/" + item;
        return new News(kind, text, program, persons, roles, words, path, item, escalation, at);
    }

    News escalatedBy(UUID id) {
        return new News(kind, text, program, persons, roles, words, link, workItem, id, at);
    }
}
