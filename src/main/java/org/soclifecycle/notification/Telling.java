package org.soclifecycle.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.soclifecycle.core.DatabaseAway;
import org.soclifecycle.notification.Recipients.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells people the news, each in a transaction of its own; several nodes share the work. */
@Component
class Telling {

    private static final Logger LOG = LoggerFactory.getLogger(Telling.class);

    /** Older news, as after a long stop, is none. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final NewsTable news;
    private final Recipients recipients;
    private final Writing writing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Telling(NewsTable news, Recipients recipients, Writing writing, TransactionTemplate transaction, Clock clock) {
        this.news = news;
        this.recipients = recipients;
        this.writing = writing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All there is; what fails is tried again later. */
    void tellAll() {
        while (tellNext()) {
            LOG.trace("There may be more news");
        }
    }

    private boolean tellNext() {
        List<NewsTable.Waiting> taken = new ArrayList<>();
        try {
            transaction.executeWithoutResult(status -> {
                news.take(clock.instant()).ifPresent(taken::add);
                taken.forEach(waiting -> tell(waiting.news()));
            });
        } catch (RuntimeException failure) {
            if (taken.isEmpty() || DatabaseAway.causes(failure)) {
                throw failure;
            }
            LOG.error("News {} could not be told.", taken.get(0).id(), failure);
            transaction.executeWithoutResult(status -> news.postpone(taken.get(0), clock.instant()));
        }
        return !taken.isEmpty();
    }

    private void tell(News one) {
        Instant now = clock.instant();
        if (one.kind() == Kind.SETTLED) {
            writing.settle(one, now);
        } else if (one.at().plus(FRESH).isAfter(now)) {
            List<Recipient> told = recipients.of(one);
            Map<String, Delivery> deliveries = writing.deliveries(one.kind(), told);
            told.forEach(to -> writing.write(one, to, deliveries.getOrDefault(to.username(), Delivery.NONE), now));
        }
    }
}
