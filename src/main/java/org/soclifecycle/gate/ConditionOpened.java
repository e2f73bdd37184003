package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** A conditional go set a condition. */
public record ConditionOpened(ProgramId program, ConditionRow condition, Instant at) {}
