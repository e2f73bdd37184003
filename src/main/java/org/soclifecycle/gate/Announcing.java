package org.soclifecycle.gate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other modules what happened, and when. */
@Component("gateAnnouncing")
class Announcing {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void tell(Object event) {
        events.publishEvent(event);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
