package org.soclifecycle.audit;

import java.time.Clock;
import org.soclifecycle.feed.FeedCreated;
import org.soclifecycle.feed.FeedRevoked;
import org.soclifecycle.feed.FeedRow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts on the record who lets a calendar program read dates without signing in. */
@Component
class FeedRecording {

    private final Ledger ledger;
    private final Clock clock;

    FeedRecording(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @EventListener
    void on(FeedCreated event) {
        record("identity.calendarCreated", event.feed());
    }

    @EventListener
    void on(FeedRevoked event) {
        record("identity.calendarRevoked", event.feed());
    }

    private void record(String action, FeedRow feed) {
        ledger.append(Entry.of(feed.program(), clock.instant(), feed.username(), action, null)
                .with("feed", feed.id()));
    }
}
