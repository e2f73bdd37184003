package org.soclifecycle.escalation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.soclifecycle.engine.Decisions;
import org.soclifecycle.plan.WatchedWork;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What is done about an item that is due or late, by the decision table {@code escalationPolicy}. */
@Component
class Policy {

    private static final String TABLE = "escalationPolicy";
    private static final String USUAL = "other";
    private static final String CRITICAL = "critical_path";

    /** Before, the table treats all classes alike. */
    private static final int CLASS_COUNTS = 5;

    private final Decisions decisions;
    private final WatchedWork plan;
    private final Audience audience;

    Policy(Decisions decisions, WatchedWork plan, Audience audience) {
        this.decisions = decisions;
        this.plan = plan;
        this.audience = audience;
    }

    /** Working days since the item was due, without those on which the programme was on hold. */
    int overdue(WorkItem item, ProgramRow program, WorkingDays days, Instant now) {
        int overdue = DueSteps.overdue(days, item.dueAt(), now);
        return overdue <= 0 ? overdue : Math.max(0, overdue - plan.daysOnHold(program, item.dueAt(), now));
    }

    EscalationRow escalation(WorkItem item, ProgramRow program, int step, int overdue, Instant now) {
        Action action = Action.of(decisions.evaluateSingle(
                TABLE, Map.of("overdueWd", overdue, "taskClass", taskClass(item, program, overdue))));
        return new EscalationRow(
                UUID.randomUUID(),
                item.program(),
                item.id(),
                step,
                action,
                item.title(),
                overdue,
                item.dueAt(),
                audience.of(action, item, program),
                now);
    }

    /** Work that decides when the next capability is declared counts as critical, whatever the model says. */
    private String taskClass(WorkItem item, ProgramRow program, int overdue) {
        boolean asked = item.taskClass().equals(USUAL) && overdue >= CLASS_COUNTS;
        return asked && plan.critical(program).contains(item.id()) ? CRITICAL : item.taskClass();
    }
}
