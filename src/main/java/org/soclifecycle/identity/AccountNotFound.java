package org.soclifecycle.identity;

import org.soclifecycle.core.NotFound;

/** There is no account of that name. */
public class AccountNotFound extends NotFound {

    public AccountNotFound(String username) {
        super("There is no account named " + username + ".");
    }
}
