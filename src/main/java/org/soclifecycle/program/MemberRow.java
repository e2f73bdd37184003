package org.soclifecycle.program;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** One person in one role of a programme. */
public record MemberRow(ProgramId program, String username, String role, String roleName, Instant since) {}
