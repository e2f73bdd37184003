package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** A condition was met, and another person confirmed it. */
public record ConditionMet(ProgramId program, ConditionRow condition, Instant at) {}
