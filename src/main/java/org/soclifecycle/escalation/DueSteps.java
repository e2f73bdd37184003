package org.soclifecycle.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.WorkItem;

/**
 * When open work is looked at: two working days before it is due, when it is due, and then every five working days. Steps
 * are counted in working days after the due date, negative before it.
 */
final class DueSteps {

    /** The step before the due date. */
    static final int REMINDER = -2;

    private static final int STRIDE = 5;

    private DueSteps() {}

    /** Working days since an item was due: negative before; 0 from the end of the due date on. */
    static int overdue(WorkingDays days, Instant dueAt, Instant now) {
        int since = days.between(days.dateOf(dueAt), days.dateOf(now));
        return now.isBefore(dueAt) ? Math.min(since, -1) : Math.max(since, 0);
    }

    /** The latest step that has come; empty while there is none. Those before it are not made up for. */
    static OptionalInt reached(int overdue) {
        if (overdue < REMINDER) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(overdue < 0 ? REMINDER : overdue / STRIDE * STRIDE);
    }

    /** Whoever has got the item after the reminder was due knows when it is due. */
    static boolean isNews(WorkingDays days, WorkItem item, int step) {
        return step != REMINDER || item.createdAt().isBefore(beginsAt(days, item.dueAt(), REMINDER));
    }

    /** When a step comes. */
    static Instant beginsAt(WorkingDays days, Instant dueAt, int step) {
        LocalDate due = days.dateOf(dueAt);
        return step == 0 ? dueAt : days.startOf(days.plus(due, step));
    }

    /** When the item is to be looked at next; always later than now. */
    static Instant next(WorkingDays days, Instant dueAt, OptionalInt reached, Instant now) {
        Instant at = beginsAt(days, dueAt, after(reached));
        return at.isAfter(now) ? at : days.startOf(days.plus(days.dateOf(now).plusDays(1), 0));
    }

    private static int after(OptionalInt reached) {
        if (reached.isEmpty()) {
            return REMINDER;
        }
        return reached.getAsInt() < 0 ? 0 : reached.getAsInt() + STRIDE;
    }
}
