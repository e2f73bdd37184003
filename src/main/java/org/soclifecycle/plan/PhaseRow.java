package org.soclifecycle.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;

/** One phase of a programme, planned and as it ran. */
public record PhaseRow(
        ProgramId program,
        int phase,
        String name,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        @Nullable Instant actualStart,
        @Nullable Instant actualEnd) {

    public boolean isRunning() {
        return actualStart != null && actualEnd == null;
    }

    public boolean isDone() {
        return actualEnd != null;
    }
}
