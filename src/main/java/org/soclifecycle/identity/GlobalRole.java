package org.soclifecycle.identity;

/** What an account may do beyond the programmes it is a member of. */
public enum GlobalRole {
    ADMINISTRATOR,
    PROGRAM_MANAGER,
    AUDITOR
}
