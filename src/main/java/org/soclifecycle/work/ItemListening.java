package org.soclifecycle.work;

import org.soclifecycle.engine.TaskAssigned;
import org.soclifecycle.engine.TaskClosed;
import org.soclifecycle.engine.TaskOpened;
import org.soclifecycle.identity.ActingFor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the work items in step with the engine's tasks, in the engine's own transaction. */
@Component
class ItemListening {

    private final WorkItems items;
    private final ItemOpening opening;
    private final ActingFor acting;
    private final ApplicationEventPublisher events;

    ItemListening(WorkItems items, ItemOpening opening, ActingFor acting, ApplicationEventPublisher events) {
        this.items = items;
        this.opening = opening;
        this.acting = acting;
        this.events = events;
    }

    @EventListener
    void opened(TaskOpened task) {
        WorkItem item = opening.item(task);
        items.insert(item);
        events.publishEvent(new WorkOpened(item));
    }

    @EventListener
    void assigned(TaskAssigned change) {
        items.assign(change.taskId(), change.assignee())
                .ifPresent(item ->
                        events.publishEvent(new WorkAssigned(item, change.assignee(), change.actor(), change.at())));
    }

    @EventListener
    void closed(TaskClosed close) {
        ItemState state = close.completed() ? ItemState.COMPLETED : ItemState.CANCELLED;
        items.close(
                        close.taskId(),
                        state,
                        close.actor(),
                        acting.delegatorOf(close.actor()).orElse(null),
                        close.reason(),
                        close.at())
                .ifPresent(item ->
                        events.publishEvent(new WorkClosed(item, state, close.actor(), close.reason(), close.at())));
    }
}
