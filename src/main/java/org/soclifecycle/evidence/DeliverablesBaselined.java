package org.soclifecycle.evidence;

import java.time.Instant;
import java.util.List;
import org.soclifecycle.core.ProgramId;

/** A gate made approved deliverables the baseline. */
public record DeliverablesBaselined(ProgramId program, String gate, List<String> codes, Instant at) {}
