package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** Somebody decided to end a programme early; its closing tasks remain. */
public record ProgramCancelling(ProgramId program, String reason, String actor) {}
