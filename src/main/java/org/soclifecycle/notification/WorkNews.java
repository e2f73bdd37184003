package org.soclifecycle.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.work.WorkAssigned;
import org.soclifecycle.work.WorkClosed;
import org.soclifecycle.work.WorkItem;
import org.soclifecycle.work.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** News of tasks: given to somebody, offered to roles, closed. */
@Component
class WorkNews {

    private static final String VOTE = "gate_vote";

    private final NewsDesk desk;
    private final Calendars calendars;

    WorkNews(NewsDesk desk, Calendars calendars) {
        this.desk = desk;
        this.calendars = calendars;
    }

    @EventListener
    void on(WorkOpened event) {
        WorkItem item = event.item();
        tell(item, item.assignee(), item.createdAt());
    }

    /** Whoever takes a task knows it; whoever hands one back offers it again. */
    @EventListener
    void on(WorkAssigned event) {
        String assignee = event.assignee();
        if (assignee == null || !assignee.equals(event.actor())) {
            tell(event.item(), assignee, event.at());
        }
    }

    @EventListener
    void on(WorkClosed event) {
        WorkItem item = event.item();
        desk.add(News.to(Kind.SETTLED, item.program(), List.of(), List.of(), event.at())
                .about(item.id()));
    }

    private void tell(WorkItem item, @Nullable String assignee, Instant at) {
        Kind kind = kind(item, assignee);
        desk.add(News.to(
                        kind,
                        item.program(),
                        assignee == null ? List.of() : List.of(assignee),
                        assignee == null ? item.roles() : List.of(),
                        at)
                .saying(kind.name(), item.title(), Days.day(calendars, item.program(), item.dueAt()))
                .about(item.id()));
    }

    private static Kind kind(WorkItem item, @Nullable String assignee) {
        if (assignee == null) {
            return Kind.TASK_OFFERED;
        }
        return item.taskClass().equals(VOTE) ? Kind.VOTE_OPEN : Kind.TASK_ASSIGNED;
    }
}
