package org.soclifecycle.work;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Component;

/** Adds to an item what its line in somebody's inbox says about that person. */
@Component
class InboxRows {

    private final WorkAccess access;
    private final Phases phases;

    InboxRows(WorkAccess access, Phases phases) {
        this.access = access;
        this.phases = phases;
    }

    InboxRow row(WorkItem item, @Nullable Instant draft, Actor actor, InboxReach reach) {
        boolean open = item.isOpen() && !actor.isAuditor();
        String separation = open ? access.separation(actor.username(), item) : null;
        boolean claimable = open
                && item.assignee() == null
                && separation == null
                && access.obstacle(actor, reach.rolesOn(item.program()), item) == null;
        return new InboxRow(item, phases.nameOf(item), draft, claimable, separation);
    }
}
