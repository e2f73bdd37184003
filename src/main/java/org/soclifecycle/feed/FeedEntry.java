package org.soclifecycle.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day in somebody's calendar.
 *
 * @param uid stays the same, whatever else changes
 * @param path address of its page below the application's own
 */
record FeedEntry(String uid, LocalDate day, String summary, String description, String path) {

    /**
     * What calendars are told besides.
     *
     * @param sequence rises by one when day or summary change
     * @param changedAt when that was last
     */
    record Told(int sequence, Instant changedAt) {}
}
