package org.soclifecycle.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.Calendars.Pace;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What a programme waits for, and for whom. */
@Component
class Waiting {

    private final Tasks tasks;
    private final People people;
    private final Roles roles;
    private final Calendars calendars;
    private final Clock clock;

    Waiting(Tasks tasks, People people, Roles roles, Calendars calendars, Clock clock) {
        this.tasks = tasks;
        this.people = people;
        this.roles = roles;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The open tasks, soonest due first. */
    List<WaitingRow> of(ProgramRow program) {
        WorkingDays days = calendars.paceOf(program.id()).days();
        Instant now = clock.instant();
        return tasks.openOf(program.id()).stream()
                .map(item -> row(item, days, now))
                .toList();
    }

    /** Items of several programmes, in their order; null for none. */
    @Nullable
    List<WaitingRow> rows(@Nullable List<WorkItem> items, Collection<ProgramRow> programs) {
        if (items == null) {
            return null;
        }
        Map<ProgramId, Pace> paces =
                calendars.pacesOf(programs.stream().map(ProgramRow::id).toList());
        Instant now = clock.instant();
        return items.stream()
                .map(item -> row(
                        item, Objects.requireNonNull(paces.get(item.program())).days(), now))
                .toList();
    }

    private WaitingRow row(WorkItem item, WorkingDays days, Instant now) {
        boolean overdue = item.isOverdueAt(now);
        String assignee = item.assignee();
        return new WaitingRow(
                item,
                assignee == null ? null : people.displayName(assignee),
                roles.namesOf(item.roles()),
                overdue,
                overdue ? days.between(days.dateOf(item.dueAt()), days.dateOf(now)) : 0);
    }
}
