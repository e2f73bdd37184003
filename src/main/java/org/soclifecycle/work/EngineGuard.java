package org.soclifecycle.work;

import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.TaskAccess;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Component;

/** Answers the engine, which asks by itself: the same rules, the same sentences, whoever called it. */
@Component
class EngineGuard implements TaskAccess {

    private final WorkItems items;
    private final WorkAccess access;
    private final Attempts attempts;
    private final People people;

    EngineGuard(WorkItems items, WorkAccess access, Attempts attempts, People people) {
        this.items = items;
        this.access = access;
        this.attempts = attempts;
        this.people = people;
    }

    @Override
    public void requireWork(String username, String taskId) {
        items.ofTask(taskId).ifPresent(item -> require(people.actor(username), item));
    }

    /** Whoever comes this far has gone round the service: nobody else would put it on the record. */
    private void require(Actor actor, WorkItem item) {
        try {
            access.require(actor, item);
        } catch (NotAllowed refused) {
            attempts.record(item, actor, "complete", refused, refused.rule());
            refused.markRecorded();
            throw refused;
        }
    }
}
