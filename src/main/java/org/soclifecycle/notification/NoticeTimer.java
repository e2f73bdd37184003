package org.soclifecycle.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.DatabaseAway;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off the rounds of telling, on every node that works on jobs. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "soc.jobs.enabled", matchIfMissing = true)
class NoticeTimer {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeTimer.class);

    private final NoticeRounds rounds;

    NoticeTimer(NoticeRounds rounds) {
        this.rounds = rounds;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "${soc.notices.every:PT10S}")
    void tell() {
        run("People could not be told what happened; this is tried again.", rounds::run);
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT6H")
    void forget() {
        run("Old notices could not be deleted; this is tried again.", rounds::forget);
    }

    private static void run(String trouble, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            if (!DatabaseAway.causes(failure)) {
                LOG.warn(trouble, failure);
            }
        }
    }
}
