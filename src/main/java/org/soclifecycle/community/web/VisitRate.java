package org.soclifecycle.community.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often an address may ask for public pages: {@value #MOST} times a minute on each node. It guards the database; the
 * secrets of links are too long to be found by trying.
 */
@Component
class VisitRate {

    static final int MOST = 60;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Visits> seen = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Visits> eldest) {
            return size() > REMEMBERED;
        }
    };

    VisitRate(Clock clock) {
        this.clock = clock;
    }

    private record Visits(Instant since, int count) {}

    /** Counts the visit. */
    synchronized boolean isTooOften(String address) {
        Instant now = clock.instant();
        Visits before = seen.get(address);
        boolean goesOn = before != null
                && !before.since().isAfter(now)
                && before.since().plus(WINDOW).isAfter(now);
        Visits visits = before != null && goesOn ? new Visits(before.since(), before.count() + 1) : new Visits(now, 1);
        seen.put(address, visits);
        return visits.count() > MOST;
    }
}
