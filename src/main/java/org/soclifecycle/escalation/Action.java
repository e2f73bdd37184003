package org.soclifecycle.escalation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the decision table {@code escalationPolicy} answers, and what processes ask for; with its level. */
public enum Action {
    NONE(0),
    REMINDER(0),
    NOTICE_1(1),
    ESCALATE_2_PHASE_LEAD(2),
    ESCALATE_2_SPONSOR(2),
    ESCALATE_3_BOARD(3),
    /** A process takes longer than agreed. */
    PHASE_OVERDUE(2),
    /** A process escalates what it is about. */
    PROCESS_2(2),
    PROCESS_3(3);

    private final int level;

    Action(int level) {
        this.level = level;
    }

    /** 0 for a reminder, 1 for a notice, 2 and 3 for an escalation that asks to be acknowledged. */
    public int level() {
        return level;
    }

    static Action of(@Nullable Object decided) {
        return decided == null ? NONE : valueOf(decided.toString().toUpperCase(Locale.ROOT));
    }
}
