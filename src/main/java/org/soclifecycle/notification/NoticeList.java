package org.soclifecycle.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one person was told, as pages read it; each question is one statement. */
@Repository
class NoticeList {

    private final JdbcClient jdbc;

    NoticeList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int unread(String recipient, int most) {
        return jdbc.sql("""
                select count(*) from (
                    select 1 from app.notice where recipient = ? and listed and read_at is null limit ?) as unread
                """).params(recipient, most).query(Integer.class).single();
    }

    /** @param after the last row of the page before; null for the first page */
    List<NoticeRow> page(String recipient, @Nullable ProgramId program, @Nullable Cursor after, int length) {
        Cursor from = after == null ? Cursor.FIRST : after;
        return jdbc.sql("""
                select * from app.notice where recipient = :recipient and listed
                    and (cast(:program as uuid) is null or program_id = :program)
                    and ((read_at is null), created_at, id) < (:unread, :at, :id)
                order by (read_at is null) desc, created_at desc, id desc limit :length
                """)
                .param("recipient", recipient)
                .param("program", program == null ? null : program.value(), java.sql.Types.OTHER)
                .param("unread", from.unread())
                .param("at", NoticeTable.utc(from.at()))
                .param("id", from.id())
                .param("length", length)
                .query(NoticeTable::read)
                .list();
    }

    Set<ProgramId> programs(String recipient) {
        return jdbc.sql("select distinct program_id from app.notice where recipient = ? and listed")
                .param(recipient)
                .query((row, number) -> new ProgramId(row.getObject(1, UUID.class)))
                .set();
    }

    Optional<NoticeRow> find(UUID id, String recipient) {
        return jdbc.sql("select * from app.notice where id = ? and recipient = ? and listed")
                .params(id, recipient)
                .query(NoticeTable::read)
                .optional();
    }
}
