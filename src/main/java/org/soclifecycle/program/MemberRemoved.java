package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** A person lost a role on a programme. */
public record MemberRemoved(ProgramId program, String username, String role, String actor) {}
