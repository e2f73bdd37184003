package org.soclifecycle.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.soclifecycle.core.ProgramId;

/** Milestones are expected more than five working days later than people know. */
public record ForecastSlipped(ProgramId program, List<Slip> slips, Instant at) {

    /**
     * How one milestone moved.
     *
     * @param days working days between the two
     */
    public record Slip(String code, String name, LocalDate before, LocalDate now, int days) {}
}
