package org.soclifecycle.plan;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.CallPath;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What was opened and closed on a programme's main line, each with its place in the network. */
@Component
class WorkLog {

    private static final String VOTE = "gate_vote";

    private final Tasks tasks;
    private final Processes processes;
    private final Blueprint blueprint;

    WorkLog(Tasks tasks, Processes processes, Blueprint blueprint) {
        this.tasks = tasks;
        this.processes = processes;
        this.blueprint = blueprint;
    }

    /** In the order in which they opened; in one statement, or two when instances are not remembered. */
    List<Occurrence> of(ProgramRow program, Terms terms, Map<UUID, Instant> claims) {
        return of(program, tasks.allOf(program.id()), terms, claims);
    }

    /** Of the programme's work items, where they are read already. */
    List<Occurrence> of(ProgramRow program, List<WorkItem> items, Terms terms, Map<UUID, Instant> claims) {
        Map<String, String> paths = paths(program.id(), program.kind(), items);
        return items.stream()
                .flatMap(item -> Stream.ofNullable(paths.get(item.processInstanceId()))
                        .map(path -> occurrence(item, path, terms, claims.get(item.id()))))
                .toList();
    }

    /** The prefix of the paths in each instance of the main line. */
    private Map<String, String> paths(ProgramId program, String kind, List<WorkItem> items) {
        String root = blueprint.kind(kind).rootProcess();
        Map<String, CallPath> found = processes.callPaths(
                program, items.stream().map(WorkItem::processInstanceId).collect(Collectors.toSet()));
        Map<String, String> paths = new HashMap<>();
        found.forEach((instance, path) -> {
            if (path.root().equals(root)) {
                paths.put(instance, path.path());
            }
        });
        return paths;
    }

    private Occurrence occurrence(WorkItem item, String path, Terms terms, @Nullable Instant claimed) {
        Instant closed = item.closedAt();
        return new Occurrence(
                item.id(),
                path + item.task().element(),
                item.title(),
                new Occurrence.When(item.createdAt(), closed, item.state() == ItemState.COMPLETED),
                terms.dayOf(item.createdAt()),
                terms.dayOf(item.dueAt()),
                closed == null ? null : Integer.valueOf(terms.dayOf(closed)),
                claimed == null ? nobody(item) : Integer.valueOf(terms.dayOf(claimed)),
                item.openedBy(),
                isApproval(item));
    }

    /** What nobody has taken yet waits on; the rest was given to a person at once. */
    private static @Nullable Integer nobody(WorkItem item) {
        return item.isOpen() && item.assignee() == null ? Integer.valueOf(Integer.MAX_VALUE) : null;
    }

    private boolean isApproval(WorkItem item) {
        return item.taskClass().equals(VOTE)
                || blueprint
                        .task(item.task().process(), item.task().element())
                        .map(TaskDef::separateFrom)
                        .filter(others -> !others.isEmpty())
                        .isPresent();
    }
}
