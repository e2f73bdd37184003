package org.soclifecycle.identity;

/** What a person may do in the whole product; roles on a programme are another matter. */
public enum GlobalRole {
    ADMINISTRATOR,
    PROGRAM_MANAGER,
    AUDITOR;

    /** The name Spring Security knows the role by. */
    String authority() {
        return "ROLE_" + name();
    }
}
