package org.soclifecycle.identity;

import java.time.Instant;

/** The proof that a person gave the right password just now. Only {@link Reauthentication} makes one. */
public final class Reauthenticated {

    private final String username;
    private final Instant at;

    Reauthenticated(String username, Instant at) {
        this.username = username;
        this.at = at;
    }

    public String username() {
        return username;
    }

    /** When the password was given. */
    public Instant at() {
        return at;
    }
}
