package org.soclifecycle.identity;

import org.soclifecycle.core.Conflict;

/** Somebody else changed the account after the page was opened. */
public class AccountChangedMeanwhile extends Conflict {

    public AccountChangedMeanwhile(String username) {
        super("Somebody else has just changed the account " + username + ". Reload the page and look at it again.");
    }
}
