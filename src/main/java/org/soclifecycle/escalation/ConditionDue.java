package org.soclifecycle.escalation;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.ConditionRow;

/** A condition of a gate is due in a few days, or was due and is not met. */
public record ConditionDue(ProgramId program, ConditionRow condition, boolean overdue, Instant at) {}
