package org.soclifecycle.work;

import java.util.List;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the models say will follow when a task is completed. */
@Service
@Transactional(readOnly = true)
public class Outlook {

    private final Blueprint blueprint;
    private final Processes processes;
    private final Roles roles;
    private final Candidates candidates;

    Outlook(Blueprint blueprint, Processes processes, Roles roles, Candidates candidates) {
        this.blueprint = blueprint;
        this.processes = processes;
        this.roles = roles;
        this.candidates = candidates;
    }

    /** The next user tasks on every way on from the item, with milestones, waits and ends before them. */
    public List<NextStep> after(WorkItem item) {
        OutlookWalk walk = new OutlookWalk(blueprint, callersOf(item.processInstanceId()));
        walk.from(item.task().process(), item.task().element());
        return walk.found().stream().map(found -> step(found, item)).toList();
    }

    private NextStep step(OutlookWalk.Found found, WorkItem item) {
        List<String> wanted = found.roles();
        return new NextStep(
                found.kind(),
                found.name(),
                found.within(),
                roles.namesOf(wanted),
                wanted.isEmpty() ? "" : candidates.namesOf(item.program(), wanted),
                found.condition(),
                found.together());
    }

    /** The process keys around the instance, nearest first. */
    private List<String> callersOf(String instance) {
        return processes
                .link(instance)
                .map(ProcessLink::superInstanceId)
                .map(processes::callers)
                .orElse(List.of());
    }
}
