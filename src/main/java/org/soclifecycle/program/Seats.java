package org.soclifecycle.program;

import java.time.Clock;
import java.util.List;
import org.soclifecycle.core.ProgramId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives and takes the roles of a programme, and tells the others. Whether that is allowed has been checked. */
@Component
class Seats {

    private final MembershipRepository memberships;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Seats(MembershipRepository memberships, Clock clock, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.clock = clock;
        this.events = events;
    }

    /** Fills the seats of a new programme. */
    void found(ProgramId program, List<ProgramRequest.Seat> seats, String actor) {
        seats.forEach(seat -> give(program, seat.username(), seat.role(), actor, true));
    }

    void give(ProgramId program, String username, String role, String actor) {
        give(program, username, role, actor, false);
    }

    private void give(ProgramId program, String username, String role, String actor, boolean founding) {
        memberships.save(new Membership(program, username, role, clock.instant()));
        events.publishEvent(new MemberAdded(program, username, role, actor, founding));
    }

    /** @return whether the person held the role */
    boolean take(ProgramId program, String username, String role, String actor) {
        boolean held = memberships.deleteByProgramIdAndUsernameAndRole(program.value(), username, role) > 0;
        if (held) {
            events.publishEvent(new MemberRemoved(program, username, role, actor));
        }
        return held;
    }
}
