package org.soclifecycle.program;

import java.util.UUID;
import org.soclifecycle.core.ProgramId;

/** One role that a person holds on one programme. */
public record HeldRole(ProgramId program, String role) {

    /** For the query that reads nothing but these two columns. */
    HeldRole(UUID program, String role) {
        this(new ProgramId(program), role);
    }
}
