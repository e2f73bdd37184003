package org.soclifecycle.gate;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** A waiver was granted, refused, found not to be needed any more, or expired; the row shows which and by whom. */
public record WaiverDecided(ProgramId program, WaiverRow waiver, Instant at) {}
