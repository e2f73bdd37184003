package org.soclifecycle.plan;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Reads where programmes stand in their plans: two statements, or three when instances are not remembered. */
@Component
class PlanStates {

    private final Schedules schedules;
    private final Tasks tasks;
    private final WorkLog log;
    private final Clock clock;

    PlanStates(Schedules schedules, Tasks tasks, WorkLog log, Clock clock) {
        this.schedules = schedules;
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    PlanState of(ProgramRow program) {
        Terms terms = schedules.termsOf(program);
        Schedule schedule = schedules.of(program);
        List<WorkItem> items = tasks.allOf(program.id());
        List<Occurrence> occurrences = log.of(program, items, terms, Map.of());
        Progress progress = Standing.of(schedule.network(), occurrences, terms.dayOf(clock.instant()));
        return new PlanState(program, terms, schedule, items, occurrences, progress.caughtUp());
    }
}
