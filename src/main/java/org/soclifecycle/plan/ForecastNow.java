package org.soclifecycle.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Component;

/** The forecast of the milestones that are ahead, as the work stands at this moment of a transaction. */
@Component
class ForecastNow {

    private final Forecasting forecasting;
    private final Schedules schedules;
    private final Clock clock;

    ForecastNow(Forecasting forecasting, Schedules schedules, Clock clock) {
        this.forecasting = forecasting;
        this.schedules = schedules;
        this.clock = clock;
    }

    /** By milestone code. */
    Map<String, LocalDate> of(ProgramRow program) {
        Terms terms = schedules.termsOf(program);
        int today = terms.dayOf(clock.instant());
        Map<String, LocalDate> dates = new HashMap<>();
        forecasting
                .expectation(program, terms)
                .milestones()
                .forEach((code, expected) -> dates.put(code, terms.dateOf(expected.on(today))));
        return dates;
    }
}
