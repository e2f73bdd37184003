package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** A programme goes on after a hold. */
public record ProgramResumed(ProgramId program, String actor) {}
