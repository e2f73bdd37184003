package org.soclifecycle.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * What one person was told.
 *
 * @param onBehalfOf the person told in whose stead; null in one's own right
 * @param link path in the product
 * @param escalation the escalation that can be acknowledged; null where there is none
 */
public record NoticeRow(
        UUID id,
        String recipient,
        @Nullable String onBehalfOf,
        ProgramId program,
        Kind kind,
        String text,
        List<String> words,
        String link,
        @Nullable UUID escalation,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable Instant acknowledgedAt) {

    public boolean isUnread() {
        return readAt == null;
    }

    /** Whether it asks the person to take note of it, and that has not happened. */
    public boolean isToAcknowledge() {
        return kind == Kind.ESCALATION && escalation != null && acknowledgedAt == null;
    }
}
