package org.soclifecycle.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** An operator lets a failed job run once more. */
public record JobRetried(@Nullable ProgramId program, String process, String elementId, String actor, Instant at) {}
