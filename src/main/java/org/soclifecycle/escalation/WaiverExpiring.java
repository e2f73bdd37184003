package org.soclifecycle.escalation;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.WaiverRow;

/** A waiver ends within two weeks. */
public record WaiverExpiring(ProgramId program, WaiverRow waiver, Instant at) {}
