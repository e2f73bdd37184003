package org.soclifecycle.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.work.DueWork;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/**
 * Goes through everything that is due or late, on every node; what is told is told once all the same. Each stretch of work
 * is a transaction of its own.
 */
@Component
class Sweep {

    private static final int STRETCH = 200;

    /** Two working days can lie so far ahead when there are holidays between. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private final DueWork work;
    private final Checking checking;
    private final List<Watch> watches;
    private final SweepLog log;
    private final Clock clock;

    Sweep(DueWork work, Checking checking, List<Watch> watches, SweepLog log, Clock clock) {
        this.work = work;
        this.checking = checking;
        this.watches = List.copyOf(watches);
        this.log = log;
        this.clock = clock;
    }

    void run() {
        Instant until = clock.instant().plus(AHEAD);
        WorkItem last = null;
        do {
            last = stretch(until, last);
        } while (last != null);
        watches.forEach(Watch::look);
        log.ran(clock.instant());
    }

    private @Nullable WorkItem stretch(Instant until, @Nullable WorkItem after) {
        List<WorkItem> items = work.stretch(until, after, STRETCH);
        checking.look(items);
        return items.size() < STRETCH ? null : items.get(STRETCH - 1);
    }
}
