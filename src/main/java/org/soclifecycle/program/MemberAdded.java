package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** A person got a role on a programme. */
public record MemberAdded(ProgramId program, String username, String role, String actor) {}
