package org.soclifecycle.program;

import org.soclifecycle.core.ProgramId;

/** A programme ended. */
public record ProgramEnded(ProgramId program, ProgramState state, java.time.Instant at) {}
