package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/**
 * A user task as lists and pages see it: the read model of the engine's task, kept in the engine's transaction.
 *
 * @param governedBy the task whose model entry governs the form, roles apart: the task itself, or the recycled one
 * @param subject the register key the task stands for; null where it stands for the programme
 * @param roles who may take it
 * @param attempt 1 for the first time, 2 after a recycling …
 * @param priority 0 to 100
 * @param closedBy who completed it
 * @param closedFor in whose stead, by delegation; null for an own right
 */
public record WorkItem(
        UUID id,
        String taskId,
        ProgramId program,
        String programKey,
        String processInstanceId,
        TaskRef task,
        TaskRef governedBy,
        String deploymentId,
        String name,
        @Nullable String subject,
        @Nullable String subjectTitle,
        @Nullable Integer phase,
        List<String> roles,
        @Nullable String assignee,
        ItemState state,
        @Nullable String formId,
        String taskClass,
        int attempt,
        int priority,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant followUpAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closedFor,
        @Nullable String closeReason,
        @Nullable UUID openedBy) {

    /** A user task of a model. */
    public record TaskRef(String process, String element) {}

    public boolean isOpen() {
        return state == ItemState.OPEN;
    }

    /** The name with the subject, for example “Onboard log source: Domain controllers”. */
    public String title() {
        return subjectTitle == null ? name : name + ": " + subjectTitle;
    }

    /** Whether it is open and late at the instant. */
    public boolean isOverdueAt(Instant now) {
        return isOpen() && dueAt.isBefore(now);
    }
}
