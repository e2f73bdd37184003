package org.soclifecycle.engine;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.soclifecycle.core.AdjustableClock;
import org.springframework.stereotype.Component;

/** Moves the application's and the engine's clock together. Only the demo data and tests travel. */
@Component
public class TimeTravel {

    private final AdjustableClock clock;

    TimeTravel(AdjustableClock clock) {
        this.clock = clock;
    }

    /** Stops both clocks at the instant. */
    public void to(Instant instant) {
        clock.set(instant);
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** Both clocks show the system time again. */
    public void home() {
        clock.reset();
        ClockUtil.reset();
    }
}
