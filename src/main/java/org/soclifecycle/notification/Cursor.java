package org.soclifecycle.notification;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list of notices; the next page begins behind it. */
record Cursor(boolean unread, Instant at, UUID id) {

    static final Cursor FIRST = new Cursor(true, Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    static Cursor behind(NoticeRow row) {
        return new Cursor(row.isUnread(), row.createdAt(), row.id());
    }

    /** @return null for what is no cursor, so that the first page is shown */
    static @Nullable Cursor read(@Nullable String text) {
        String[] parts = text == null ? new String[0] : text.split("_");
        if (parts.length != 3) {
            return null;
        }
        try {
            return new Cursor(parts[0].equals("u"), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    String write() {
        return (unread ? "u" : "r") + "_" + at + "_" + id;
    }
}
