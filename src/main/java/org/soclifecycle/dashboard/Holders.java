package org.soclifecycle.dashboard;

import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Who has an open task, in words. */
@Component
class Holders {

    private final People people;
    private final Roles roles;

    Holders(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** The name of who has taken it; else of the roles that may. */
    String of(WorkItem item) {
        String assignee = item.assignee();
        return assignee == null ? roles.namesOf(item.roles()) : people.displayName(assignee);
    }
}
