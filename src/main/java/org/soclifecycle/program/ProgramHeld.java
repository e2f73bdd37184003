package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** A programme was put on hold. */
public record ProgramHeld(ProgramId program, String reason, String actor) {}
