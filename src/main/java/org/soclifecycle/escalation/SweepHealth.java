package org.soclifecycle.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells when the last sweep was; down when it is more than three intervals ago. */
@Component("sweepHealthIndicator")
public class SweepHealth extends AbstractHealthIndicator {

    private static final int INTERVALS = 3;

    private final SweepLog log;
    private final Clock clock;
    private final Instant started;

    @Value("${soc.escalation.every:PT15M}")
    private Duration every = Duration.ofMinutes(15);

    @Value("${soc.jobs.enabled:true}")
    private boolean enabled;

    SweepHealth(SweepLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        if (enabled) {
            log.last().ifPresent(last -> health.withDetail("lastSweep", last));
            if (isLate()) {
                health.down();
            }
        }
    }

    /** Whether it should have been done again by now; a node that has just started waits. */
    public boolean isLate() {
        return enabled && isLate(log.last().orElse(started));
    }

    private boolean isLate(Instant last) {
        Instant since = last.isBefore(started) ? started : last;
        return since.plus(every.multipliedBy(INTERVALS)).isBefore(clock.instant());
    }
}
