package org.soclifecycle.escalation;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what is told only once, whichever node tells it. */
@Component
class ToldOnce {

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this is the first time. */
    boolean isFirst(String subject, String occasion) {
        return jdbc.sql(
                                "insert into app.told_once (subject, occasion, told_at) values (?, ?, ?) on conflict do nothing")
                        .params(subject, occasion, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }
}
