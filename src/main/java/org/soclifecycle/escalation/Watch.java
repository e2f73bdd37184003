package org.soclifecycle.escalation;

/** Something else than open work that the sweep looks after, in a transaction of its own. */
interface Watch {

    void look();
}
