package org.soclifecycle.escalation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.DatabaseAway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off the sweep every few minutes, on every node that works on jobs. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "soc.jobs.enabled", matchIfMissing = true)
class SweepTimer {

    private static final Logger LOG = LoggerFactory.getLogger(SweepTimer.class);

    private final Escalations escalations;

    SweepTimer(Escalations escalations) {
        this.escalations = escalations;
    }

    @Scheduled(initialDelayString = "${soc.escalation.first:PT1M}", fixedDelayString = "${soc.escalation.every:PT15M}")
    void sweep() {
        try {
            escalations.sweep();
        } catch (RuntimeException failure) {
            if (DatabaseAway.causes(failure)) {
                return;
            }
            LOG.warn("The sweep for what is due or late failed; it runs again after the interval.", failure);
        }
    }
}
