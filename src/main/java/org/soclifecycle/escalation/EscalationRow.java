package org.soclifecycle.escalation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * Somebody was told that something is due or late.
 *
 * @param workItem the task it is about; null where it is about a process
 * @param step working days after the due date, -2, 0, 5, 10 …
 * @param subject what it is about, in words
 * @param overdueDays working days since the due date; negative before
 * @param told user names
 */
public record EscalationRow(
        UUID id,
        ProgramId program,
        @Nullable UUID workItem,
        int step,
        Action action,
        String subject,
        int overdueDays,
        @Nullable Instant dueAt,
        List<String> told,
        Instant at) {

    public int level() {
        return action.level();
    }
}
