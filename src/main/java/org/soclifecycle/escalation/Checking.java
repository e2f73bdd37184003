package org.soclifecycle.escalation;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.WorkingDays;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at a stretch of open work, and tells who must know. What another node is looking at is left to it. */
@Component
class Checking {

    private final EscalationTable table;
    private final Programs programs;
    private final Calendars calendars;
    private final Policy policy;
    private final Announcing announcing;

    Checking(EscalationTable table, Programs programs, Calendars calendars, Policy policy, Announcing announcing) {
        this.table = table;
        this.programs = programs;
        this.calendars = calendars;
        this.policy = policy;
        this.announcing = announcing;
    }

    /** In one transaction. */
    @Transactional
    public void look(List<WorkItem> items) {
        Map<ProgramId, ProgramRow> running = running(items);
        List<WorkItem> watched = items.stream()
                .filter(item -> running.containsKey(item.program()))
                .toList();
        if (watched.isEmpty()) {
            return;
        }
        Instant now = announcing.now();
        calendars.pacesOf(running.keySet());
        Set<UUID> mine = table.take(watched.stream().map(WorkItem::id).toList(), now);
        Map<UUID, Instant> next = new HashMap<>();
        watched.stream()
                .filter(item -> mine.contains(item.id()))
                .forEach(item ->
                        next.put(item.id(), look(item, Objects.requireNonNull(running.get(item.program())), now)));
        if (!next.isEmpty()) {
            table.lookAgain(next);
        }
    }

    /** While a programme is on hold nothing of it is late. */
    private Map<ProgramId, ProgramRow> running(List<WorkItem> items) {
        Set<ProgramId> ids = items.stream().map(WorkItem::program).collect(Collectors.toSet());
        return programs.all(ids).stream()
                .filter(program -> program.state() != ProgramState.ON_HOLD)
                .collect(Collectors.toMap(ProgramRow::id, Function.identity()));
    }

    private Instant look(WorkItem item, ProgramRow program, Instant now) {
        WorkingDays days = calendars.paceOf(item.program()).days();
        int overdue = policy.overdue(item, program, days, now);
        OptionalInt step = DueSteps.reached(overdue);
        if (step.isPresent() && DueSteps.isNews(days, item, step.getAsInt())) {
            tell(policy.escalation(item, program, step.getAsInt(), overdue, now));
        }
        return DueSteps.next(days, item.dueAt(), step, now);
    }

    private void tell(EscalationRow row) {
        if (row.action() != Action.NONE && table.add(row)) {
            announcing.tell(row.action() == Action.REMINDER ? new Reminded(row) : new Escalated(row));
        }
    }
}
