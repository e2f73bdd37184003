package org.soclifecycle.engine;

import java.time.Instant;
import org.soclifecycle.core.ProgramId;

/** A process passed an event of its model, for example a milestone. */
public record ElementReached(
        ProgramId program, String processInstanceId, String processKey, String elementId, Instant at) {}
