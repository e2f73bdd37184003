package org.soclifecycle.dashboard;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.WorkItem;

/**
 * A task the programme waits for.
 *
 * @param person name of who has taken it; null while it waits for a role
 * @param roles names of the roles that may take it
 * @param daysOverdue working days past the due date, 0 when not overdue
 */
public record WaitingRow(WorkItem item, @Nullable String person, String roles, boolean overdue, int daysOverdue) {

    /** Who has it, or which roles may take it. */
    public String holder() {
        return person == null ? roles : person;
    }
}
