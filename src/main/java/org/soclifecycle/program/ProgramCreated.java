package org.soclifecycle.program;

/** A programme was created and starts. */
public record ProgramCreated(ProgramRow program, String actor) {}
