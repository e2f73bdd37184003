package org.soclifecycle.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;

/** Tells the other modules what happened, and when; the one bean of it is declared beside the clock. */
public final class Announcing {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    public Announcing(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    public void tell(Object event) {
        events.publishEvent(event);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
