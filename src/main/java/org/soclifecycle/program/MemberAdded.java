package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/**
 * A person got a role on a programme.
 *
 * @param founding whether the programme is only just being started, so that there is no work on it yet
 */
public record MemberAdded(ProgramId program, String username, String role, String actor, boolean founding) {}
