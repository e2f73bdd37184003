package org.soclifecycle.escalation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When any node last went through everything. */
@Component
class SweepLog {

    private static final String NAME = "escalation";

    private final JdbcClient jdbc;

    SweepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ran(Instant at) {
        jdbc.sql("""
                insert into app.sweep (name, ran_at) values (?, ?)
                on conflict (name) do update set ran_at = greatest(app.sweep.ran_at, excluded.ran_at)
                """).params(NAME, at.atOffset(ZoneOffset.UTC)).update();
    }

    Optional<Instant> last() {
        return jdbc.sql("select ran_at from app.sweep where name = ?")
                .param(NAME)
                .query((row, number) -> row.getTimestamp("ran_at").toInstant())
                .optional();
    }
}
