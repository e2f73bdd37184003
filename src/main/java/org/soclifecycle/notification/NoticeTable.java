package org.soclifecycle.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people were told. */
@Repository
class NoticeTable {

    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(News news, Recipients.Recipient to, Delivery delivery, Instant now) {
        jdbc.sql("""
                insert into app.notice (id, recipient, on_behalf_of, program_id, kind, text_key, words, link, work_item_id,
                    escalation_id, listed, mail, created_at)
                values (:id, :recipient, :behalf, :program, :kind, :text, :words, :link, :item, :escalation, :listed, :mail,
                    :now)
                """)
                .param("id", UUID.randomUUID())
                .param("recipient", to.username())
                .param("behalf", to.actsFor())
                .param("program", news.program().value())
                .param("kind", news.kind().name())
                .param("text", news.text())
                .param("words", news.words().toArray(String[]::new))
                .param("link", news.link())
                .param("item", news.workItem())
                .param("escalation", news.escalation())
                .param("listed", news.kind().isListed())
                .param("mail", delivery == Delivery.DAILY ? "DAILY" : delivery == Delivery.NOW ? "SENT" : "NONE")
                .param("now", utc(now))
                .update();
    }

    void read(UUID id, Instant now) {
        jdbc.sql("update app.notice set read_at = ? where id = ? and read_at is null")
                .params(utc(now), id)
                .update();
    }

    void readAll(String recipient, @Nullable ProgramId program, Instant now) {
        jdbc.sql("""
                update app.notice set read_at = :now where recipient = :recipient and listed and read_at is null
                    and (cast(:program as uuid) is null or program_id = :program)
                """)
                .param("now", utc(now))
                .param("recipient", recipient)
                .param("program", program == null ? null : program.value(), java.sql.Types.OTHER)
                .update();
    }

    /** The task is closed: what was said about it needs no reading any more, except what is to be acknowledged. */
    void settle(UUID workItem, Instant now) {
        jdbc.sql("""
                update app.notice set read_at = ? where work_item_id = ? and read_at is null and kind <> 'ESCALATION'
                """).params(utc(now), workItem).update();
    }

    void acknowledged(UUID escalation, String recipient, Instant now) {
        jdbc.sql("""
                update app.notice set acknowledged_at = :now, read_at = coalesce(read_at, :now)
                where recipient = :recipient and escalation_id = :escalation and acknowledged_at is null
                """)
                .param("now", utc(now))
                .param("recipient", recipient)
                .param("escalation", escalation)
                .update();
    }

    /** What waits for the daily mail, by recipient; other nodes leave it alone until the transaction ends. */
    List<NoticeRow> daily(int most) {
        return jdbc.sql("""
                select * from app.notice where mail = 'DAILY' order by recipient, created_at, id limit ?
                for update skip locked
                """).param(most).query(NoticeTable::read).list();
    }

    void mailed(List<UUID> ids) {
        jdbc.sql("update app.notice set mail = 'SENT' where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    int forget(Instant readBefore, Instant before) {
        return jdbc.sql("""
                delete from app.notice where mail <> 'DAILY'
                    and (read_at < :read or created_at < :old or not listed and created_at < :read)
                """)
                .param("read", utc(readBefore))
                .param("old", utc(before))
                .update();
    }

    static NoticeRow read(ResultSet row, int number) throws SQLException {
        return new NoticeRow(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("on_behalf_of"),
                new ProgramId(row.getObject("program_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("text_key"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("link"),
                row.getObject("escalation_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("read_at")),
                instant(row.getTimestamp("acknowledged_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
