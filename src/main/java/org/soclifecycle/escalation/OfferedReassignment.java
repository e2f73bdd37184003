package org.soclifecycle.escalation;

import java.time.Clock;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.work.AskedToGive;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** The sponsor who was told at level 2 that a task is late may give it to somebody else. */
@Component
class OfferedReassignment implements AskedToGive {

    private final EscalationTable table;
    private final Clock clock;

    OfferedReassignment(EscalationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean isAsked(Actor actor, WorkItem item) {
        return item.dueAt() != null
                && item.dueAt().isBefore(clock.instant())
                && table.wasTold(item.id(), Action.ESCALATE_2_SPONSOR, actor.username());
    }
}
