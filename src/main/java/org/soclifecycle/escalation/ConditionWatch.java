package org.soclifecycle.escalation;

import java.time.LocalDate;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.ConditionRow;
import org.soclifecycle.gate.Conditions;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells, five working days before a condition of a gate is due and when it is overdue. */
@Component
class ConditionWatch implements Watch {

    private static final int DAYS_BEFORE = 5;
    private static final int AHEAD_DAYS = 21;

    private final Conditions conditions;
    private final Programs programs;
    private final Calendars calendars;
    private final ToldOnce once;
    private final Announcing announcing;

    ConditionWatch(
            Conditions conditions, Programs programs, Calendars calendars, ToldOnce once, Announcing announcing) {
        this.conditions = conditions;
        this.programs = programs;
        this.calendars = calendars;
        this.once = once;
        this.announcing = announcing;
    }

    @Override
    @Transactional
    public void look() {
        conditions
                .dueBy(announcing.today().plusDays(AHEAD_DAYS))
                .forEach((program, rows) -> rows.forEach(row -> look(program, row)));
    }

    private void look(ProgramId program, ConditionRow condition) {
        LocalDate today = calendars.paceOf(program).days().dateOf(announcing.now());
        boolean overdue = condition.dueOn().isBefore(today);
        boolean soon = calendars.paceOf(program).days().between(today, condition.dueOn()) <= DAYS_BEFORE;
        if ((overdue || soon) && isRunning(program) && isFirst(program, condition, overdue)) {
            announcing.tell(new ConditionDue(program, condition, overdue, announcing.now()));
        }
    }

    private boolean isRunning(ProgramId program) {
        return programs.find(program).state() == ProgramState.RUNNING;
    }

    private boolean isFirst(ProgramId program, ConditionRow condition, boolean overdue) {
        return once.isFirst("condition " + program + " " + condition.id(), overdue ? "overdue" : "soon");
    }
}
