package org.soclifecycle.work;

import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.Standing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may do with a task, as its page shows it. */
@Service
@Transactional(readOnly = true)
public class TaskRights {

    private final WorkAccess access;
    private final Giving giving;

    TaskRights(WorkAccess access, Giving giving) {
        this.access = access;
        this.giving = giving;
    }

    public TaskRight of(WorkItem item, Actor actor) {
        Standing standing = access.standing(actor, item);
        Obstacle obstacle = item.isOpen() ? access.obstacle(standing, item) : null;
        String assignee = item.assignee();
        return new TaskRight(
                obstacle == null ? null : obstacle.sentence(),
                obstacle == null && item.isOpen()
                        ? Right.of(standing, item).map(Right::onBehalfOf).orElse(null)
                        : null,
                assignee != null && (assignee.equals(actor.username()) || standing.actsFor(assignee)),
                giving.mayGive(actor, item));
    }
}
