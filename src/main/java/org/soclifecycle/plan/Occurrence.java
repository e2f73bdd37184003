package org.soclifecycle.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One time that a task of a programme was or is being done. Days are working days after the start of the programme.
 *
 * @param path its place in the network, without the numbers of repeated things
 * @param from day on which it opened
 * @param due day on which it is due
 * @param to day on which it closed; null while it is open
 * @param claimed day on which somebody took it; null when nobody did, or it was given to a person at once
 * @param openedBy the occurrence whose completion opened it; null when a timer or a message did
 * @param approval whether it is somebody's judgement of other people's work
 */
record Occurrence(
        UUID id,
        String path,
        String title,
        When when,
        int from,
        int due,
        @Nullable Integer to,
        @Nullable Integer claimed,
        @Nullable UUID openedBy,
        boolean approval) {

    /**
     * When it was opened and closed, to the instant.
     *
     * @param completed whether a person completed it; else the process took it away
     */
    record When(Instant opened, @Nullable Instant closed, boolean completed) {}

    boolean isOpen() {
        return to == null;
    }
}
