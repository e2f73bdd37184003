package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.PhaseDef;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.engine.TaskOpened;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.stereotype.Component;

/** Makes the work item for a task that came into being: what it is about, who may take it, until when. */
@Component
class ItemOpening {

    private final Blueprint blueprint;
    private final WorkItems items;
    private final Subjects subjects;
    private final Priorities priorities;
    private final Calendars calendars;
    private final Processes processes;
    private final Cause cause;

    ItemOpening(
            Blueprint blueprint,
            WorkItems items,
            Subjects subjects,
            Priorities priorities,
            Calendars calendars,
            Processes processes,
            Cause cause) {
        this.blueprint = blueprint;
        this.items = items;
        this.subjects = subjects;
        this.priorities = priorities;
        this.calendars = calendars;
        this.processes = processes;
        this.cause = cause;
    }

    WorkItem item(TaskOpened task) {
        TaskRef ref = new TaskRef(task.processKey(), task.taskKey());
        Optional<WorkItem> again = recycled(task);
        TaskRef governing = again.map(WorkItem::governedBy).orElse(ref);
        Optional<TaskDef> model = blueprint.task(governing.process(), governing.element());
        String subject = again.map(WorkItem::subject).orElse(again.isPresent() ? null : task.element());
        Calendars.Pace pace = calendars.paceOf(task.program());
        int days = model.map(def -> def.effort().sized(pace.size())).orElse(5);
        String taskClass = model.map(TaskDef::taskClass).orElse("other");
        return new WorkItem(
                UUID.randomUUID(),
                task.taskId(),
                task.program(),
                programKey(task.businessKey()),
                task.processInstanceId(),
                ref,
                governing,
                task.deploymentId(),
                again.map(item -> task.name() + ": " + item.name()).orElse(task.name()),
                subject,
                again.map(WorkItem::subjectTitle).orElseGet(() -> subjects.title(task.program(), model, subject)),
                phase(task),
                task.roles(),
                task.assignee(),
                ItemState.OPEN,
                task.formId(),
                taskClass,
                attempt(task, governing, subject),
                priorities.of(task.processKey(), taskClass),
                task.at(),
                pace.days().after(task.at(), days),
                followUp(pace, task.at(), days),
                null,
                null,
                null,
                null,
                cause.current());
    }

    /** Counted within one run of the process; a task that a gate sent back counts from its first time on. */
    private int attempt(TaskOpened task, TaskRef governing, @Nullable String subject) {
        boolean sentBack = !governing.process().equals(task.processKey());
        String run = sentBack ? null : task.processInstanceId();
        return items.completedBefore(task.program(), governing, subject, run) + 1;
    }

    private Optional<WorkItem> recycled(TaskOpened task) {
        String element = task.element();
        return element == null || !ReworkTarget.isOne(element)
                ? Optional.empty()
                : items.find(ReworkTarget.of(element));
    }

    private static @Nullable Instant followUp(Calendars.Pace pace, Instant from, int days) {
        return days < 2 ? null : pace.days().after(from, days / 2);
    }

    /** The phase that the task runs in: the innermost that called its process, in the kind of the outermost. */
    private @Nullable Integer phase(TaskOpened task) {
        List<String> callers = processes.callers(task.processInstanceId());
        return callers.stream()
                .reduce((inner, outer) -> outer)
                .flatMap(blueprint::findProcess)
                .map(ProcessDef::kind)
                .flatMap(kind -> callers.stream()
                        .flatMap(process -> blueprint.phase(kind, process).stream())
                        .findFirst())
                .map(PhaseDef::ordinal)
                .orElse(null);
    }

    private static String programKey(String businessKey) {
        int slash = businessKey.indexOf('/');
        return slash < 0 ? businessKey : businessKey.substring(0, slash);
    }
}
