package org.soclifecycle.identity;

import org.soclifecycle.core.Invalid;

/** The user name belongs to somebody else, or to the product itself. */
public class UsernameTaken extends Invalid {

    public UsernameTaken(String username) {
        super("The user name " + username + " is already in use; choose another.");
    }
}
