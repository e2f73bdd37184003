package org.soclifecycle.notification;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened and has not been told yet. */
@Repository
class NewsTable {

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    NewsTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** All of it in one round trip. */
    void add(List<News> news) {
        template.batchUpdate("""
                insert into app.news (kind, text_key, program_id, persons, roles, words, link, work_item_id, escalation_id,
                    happened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, news, news.size(), (statement, one) -> {
            statement.setString(1, one.kind().name());
            statement.setString(2, one.text());
            statement.setObject(3, one.program().value());
            statement.setObject(4, one.persons().toArray(String[]::new));
            statement.setObject(5, one.roles().toArray(String[]::new));
            statement.setObject(6, one.words().toArray(String[]::new));
            statement.setString(7, one.link());
            statement.setObject(8, one.workItem());
            statement.setObject(9, one.escalation());
            statement.setObject(10, one.at().atOffset(ZoneOffset.UTC));
        });
    }

    record Waiting(long id, int attempts, News news) {}

    /** The oldest that no other node has taken; it is gone when the transaction commits. */
    Optional<Waiting> take(Instant now) {
        return jdbc.sql("""
                delete from app.news where id = (
                    select id from app.news where not_before <= ? order by id limit 1 for update skip locked) returning *
                """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Waiting(row.getLong("id"), row.getInt("attempts"), read(row)))
                .optional();
    }

    /** Tries it again later, or gives it up. */
    void postpone(Waiting waiting, Instant now) {
        if (waiting.attempts() + 1 >= ATTEMPTS) {
            jdbc.sql("delete from app.news where id = ?").param(waiting.id()).update();
        } else {
            jdbc.sql("update app.news set attempts = attempts + 1, not_before = ? where id = ?")
                    .params(now.plus(PAUSE).atOffset(ZoneOffset.UTC), waiting.id())
                    .update();
        }
    }

    private static News read(ResultSet row) throws SQLException {
        return new News(
                Kind.valueOf(row.getString("kind")),
                row.getString("text_key"),
                new ProgramId(row.getObject("program_id", UUID.class)),
                texts(row.getArray("persons")),
                texts(row.getArray("roles")),
                texts(row.getArray("words")),
                row.getString("link"),
                row.getObject("work_item_id", UUID.class),
                row.getObject("escalation_id", UUID.class),
                row.getTimestamp("happened_at").toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
