package org.soclifecycle.work;

import org.soclifecycle.identity.Actor;

/** Knows who was asked to give a late task to somebody else, besides those who manage the programme. */
@FunctionalInterface
public interface AskedToGive {

    /** Whether this person was asked to see that the item gets done. */
    boolean isAsked(Actor actor, WorkItem item);
}
