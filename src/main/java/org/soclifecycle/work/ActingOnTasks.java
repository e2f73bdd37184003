package org.soclifecycle.work;

import org.soclifecycle.identity.ActingFor;
import org.soclifecycle.identity.DelegationUsed;
import org.soclifecycle.program.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets somebody act on a task by a right: where it is a delegation, everything that follows names both people. */
@Component
class ActingOnTasks {

    private final ActingFor acting;
    private final ApplicationEventPublisher events;

    ActingOnTasks(ActingFor acting, ApplicationEventPublisher events) {
        this.acting = acting;
        this.events = events;
    }

    /** @param did in the past tense, such as {@code took} */
    void during(WorkItem item, Standing standing, Right right, String did, Runnable action) {
        String delegate = standing.actor().username();
        String delegator = right.onBehalfOf();
        acting.during(delegate, delegator, () -> {
            action.run();
            if (delegator != null) {
                String what = did + " the task “" + item.title() + "”";
                events.publishEvent(new DelegationUsed(standing.rightFor(delegator), delegate, item.program(), what));
            }
            return true;
        });
    }
}
