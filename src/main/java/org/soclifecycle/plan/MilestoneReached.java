package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** A milestone's actual date was set by the event that the engine passed. */
public record MilestoneReached(
        ProgramId program,
        String code,
        String name,
        @Nullable LocalDate baseline,
        Instant at) {}
