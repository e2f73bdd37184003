package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** A criterion was added, changed or dropped; the change says which, why and by whom. */
public record CriteriaChanged(ProgramId program, CriterionChange change, Instant at) {}
