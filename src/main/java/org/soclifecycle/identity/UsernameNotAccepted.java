package org.soclifecycle.identity;

import org.soclifecycle.core.Invalid;

/** The user name does not have the form of one. */
public class UsernameNotAccepted extends Invalid {

    public UsernameNotAccepted() {
        super(
                "A user name has 2 to 40 characters: a letter first, then letters, digits, dots, hyphens or underscores.");
    }
}
