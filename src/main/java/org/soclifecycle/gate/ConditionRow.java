package org.soclifecycle.gate;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a conditional go, as pages show it.
 *
 * @param number counts through the programme
 * @param gate the gate that set it
 */
public record ConditionRow(
        int number,
        String gate,
        String text,
        String owner,
        LocalDate dueOn,
        boolean met,
        Instant openedAt,
        @Nullable Instant closedAt) {

    /** How people and processes name it, for example C2. */
    public String id() {
        return "C" + number;
    }

    /** Open, overdue or met on the day. */
    public String status(LocalDate today) {
        return met ? "met" : dueOn.isBefore(today) ? "overdue" : "open";
    }
}
