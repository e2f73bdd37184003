package org.soclifecycle.program;

import java.util.UUID;

/** A role on a programme and who holds it. */
record HeldBy(String username, HeldRole seat) {

    /** For the query that reads nothing but these columns. */
    HeldBy(String username, UUID program, String role) {
        this(username, new HeldRole(program, role));
    }
}
