package org.soclifecycle.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.program.MemberAdded;
import org.soclifecycle.program.MemberRemoved;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the table of exclusions in step: when a task opens, when earlier work is done, when the team changes. */
@Component
class Excluding {

    private final Exclusions exclusions;
    private final Parts parts;
    private final Set<TaskRef> ruled = new HashSet<>();
    private final Map<TaskRef, Set<String>> judges = new HashMap<>();

    Excluding(Exclusions exclusions, Parts parts, Blueprint blueprint) {
        this.exclusions = exclusions;
        this.parts = parts;
        blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .filter(task -> task.separationRule() != null)
                .forEach(task -> {
                    ruled.add(new TaskRef(task.process(), task.id()));
                    task.separateFrom()
                            .forEach(other -> judges.computeIfAbsent(
                                            new TaskRef(task.process(), other), judged -> new HashSet<>())
                                    .add(task.id()));
                });
    }

    @EventListener
    void on(WorkOpened event) {
        if (ruled.contains(event.item().governedBy())) {
            exclusions.put(event.item(), parts.of(event.item()));
        }
    }

    /** Mostly the task that judges the work opens afterwards; one that is open already learns of it here. */
    @EventListener
    void on(WorkClosed event) {
        Set<String> tasks = judges.getOrDefault(event.item().task(), Set.of());
        if (event.state() == ItemState.COMPLETED && !tasks.isEmpty()) {
            refresh(exclusions.openIn(event.item().processInstanceId(), tasks));
        }
    }

    @EventListener
    void on(MemberAdded event) {
        if (!event.founding()) {
            refresh(exclusions.openOn(event.program(), ruled));
        }
    }

    @EventListener
    void on(MemberRemoved event) {
        refresh(exclusions.openOn(event.program(), ruled));
    }

    private void refresh(List<WorkItem> items) {
        items.forEach(item -> exclusions.replace(item, parts.of(item)));
    }
}
