package org.soclifecycle.program;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody enters to start a programme.
 *
 * @param kind code of a programme kind that the models define, for example SOC
 * @param sector of the organisation, for example Energy; portfolios are grouped by it; null when not said
 * @param shortName 2 to 12 letters or digits that stand in the programme's key
 * @param sizeFactor multiplies the models' durations; 0.5 to 1.5
 * @param calendar name of the working-day calendar
 * @param team who holds which role from the start
 */
public record ProgramRequest(
        String kind,
        String name,
        String organisation,
        @Nullable String sector,
        String shortName,
        String sponsor,
        String programManager,
        LocalDate startDate,
        LocalDate targetIocDate,
        LocalDate targetFocDate,
        @Nullable BigDecimal budgetTotal,
        @Nullable String currency,
        Classification classification,
        BigDecimal sizeFactor,
        String calendar,
        List<Seat> team) {

    /** One person in one role. */
    public record Seat(String role, String username) {}
}
