package org.soclifecycle.work;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.identity.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts on the record what a rule refused, such as an approval of one's own work or a second vote, with the rule. */
@Component
class Attempts {

    private final ApplicationEventPublisher events;

    Attempts(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Runs the action; the item is looked up only when it is refused. Whatever it changed is rolled back before the
     * refusal is recorded. A mere lack of a right is left to whoever answers the person.
     *
     * @param verb what is tried, such as {@code complete}
     */
    <T> T recorded(Actor actor, String verb, Supplier<WorkItem> item, Supplier<T> action) {
        try {
            return action.get();
        } catch (NotAllowed refused) {
            if (refused.rule() != null && !refused.isRecorded()) {
                record(item.get(), actor, verb, refused, refused.rule());
                refused.markRecorded();
            }
            throw refused;
        } catch (RuleBroken refused) {
            record(item.get(), actor, verb, refused, refused.rule());
            throw refused;
        } catch (SubmissionRejected refused) {
            if (refused.byRule()) {
                record(item.get(), actor, verb, refused, refused.rule());
            }
            throw refused;
        }
    }

    void record(WorkItem item, Actor actor, String verb, RuntimeException refused, @Nullable String rule) {
        events.publishEvent(new ActionRefused(
                actor.username(),
                verb + " “" + item.title() + "”",
                String.valueOf(refused.getMessage()),
                item.program(),
                rule,
                item.id()));
    }
}
