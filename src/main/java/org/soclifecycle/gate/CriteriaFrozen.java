package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** The programme's criteria are fixed; from now on only a change request alters them. */
public record CriteriaFrozen(ProgramId program, int criteria, Instant at) {}
