package org.soclifecycle.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, were sent, or could not be. */
@Repository
class MailTable {

    /** The first pause; it doubles with every attempt. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    /** The pauses make about four hours. */
    static final int ATTEMPTS = 9;

    private final JdbcClient jdbc;

    MailTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Letter letter, Instant now) {
        jdbc.sql("""
                insert into app.mail (id, recipient, address, subject, plain, html, state, attempts, next_attempt_at, created_at)
                values (:id, :recipient, :address, :subject, :plain, :html, 'WAITING', 0, :now, :now)
                """)
                .param("id", UUID.randomUUID())
                .param("recipient", letter.recipient())
                .param("address", letter.address())
                .param("subject", letter.subject())
                .param("plain", letter.plain())
                .param("html", letter.html())
                .param("now", NoticeTable.utc(now))
                .update();
    }

    /** A mail and the how many-eth attempt this is. */
    record Due(UUID id, int attempt, Letter letter) {}

    /** The next one that no other node has; should this node die with it, it is due again after the pause. */
    Optional<Due> take(Instant now) {
        return jdbc.sql("""
                update app.mail set attempts = attempts + 1, next_attempt_at = :now + :pause * power(2, attempts) * interval '1 second'
                where id = (select id from app.mail where state = 'WAITING' and next_attempt_at <= :now
                    order by next_attempt_at, id limit 1 for update skip locked)
                returning *
                """)
                .param("now", NoticeTable.utc(now))
                .param("pause", PAUSE.toSeconds())
                .query((row, number) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getInt("attempts"),
                        new Letter(
                                row.getString("recipient"),
                                row.getString("address"),
                                row.getString("subject"),
                                row.getString("plain"),
                                row.getString("html"))))
                .optional();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("update app.mail set state = 'SENT', sent_at = ?, error = null where id = ?")
                .params(NoticeTable.utc(now), id)
                .update();
    }

    /** It waits for the next attempt, or is given up. */
    void failed(Due mail, String error) {
        jdbc.sql("update app.mail set state = ?, error = ? where id = ?")
                .params(mail.attempt() >= ATTEMPTS ? "FAILED" : "WAITING", error, mail.id())
                .update();
    }

    int count(String state) {
        return jdbc.sql("select count(*) from app.mail where state = ?")
                .param(state)
                .query(Integer.class)
                .single();
    }

    void forget(Instant before) {
        jdbc.sql("delete from app.mail where state <> 'WAITING' and created_at < ?")
                .param(NoticeTable.utc(before))
                .update();
    }
}
