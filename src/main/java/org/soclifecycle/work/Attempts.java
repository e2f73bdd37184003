package org.soclifecycle.work;

import java.util.function.Supplier;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts completions on the record that a rule of the programme refused, such as a second vote of the same person. */
@Component
class Attempts {

    private final ApplicationEventPublisher events;

    Attempts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Runs the completion; the item is looked up only when it is refused. Whatever it changed is rolled back before the refusal is recorded. */
    <T> T recorded(Actor actor, Supplier<WorkItem> item, Supplier<T> completion) {
        try {
            return completion.get();
        } catch (RuleBroken refused) {
            record(item.get(), actor, refused);
            throw refused;
        } catch (SubmissionRejected refused) {
            if (refused.byRule()) {
                record(item.get(), actor, refused);
            }
            throw refused;
        }
    }

    private void record(WorkItem item, Actor actor, RuntimeException refused) {
        events.publishEvent(new ActionRefused(
                actor.username(),
                "complete “" + item.title() + "”",
                String.valueOf(refused.getMessage()),
                item.program()));
    }
}
