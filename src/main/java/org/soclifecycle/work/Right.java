package org.soclifecycle.work;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.program.Standing;

/**
 * By which right somebody does a task.
 *
 * @param onBehalfOf in whose stead, by delegation; null for an own right
 */
record Right(@Nullable String onBehalfOf) {

    private static final Right OWN = new Right(null);

    /**
     * The own right first. Whoever has the task keeps it: a delegate does it in that person's stead. A process can name a
     * person where it names no roles; otherwise some role on the programme is needed.
     */
    static Optional<Right> of(Standing standing, WorkItem item) {
        String assignee = item.assignee();
        String self = standing.actor().username();
        if (assignee != null && !assignee.equals(self) && standing.actsFor(assignee)) {
            return Optional.of(new Right(assignee));
        }
        boolean named = self.equals(assignee)
                && (item.roles().isEmpty() || !standing.own().isEmpty());
        if (named || item.roles().stream().anyMatch(standing.own()::contains)) {
            return Optional.of(OWN);
        }
        return standing.delegatorWith(item.roles()).map(Right::new);
    }

    /** Whose hands the task is in when the person takes it: a delegate takes it for the delegator. */
    String holder(String actor) {
        return onBehalfOf == null ? actor : onBehalfOf;
    }
}
