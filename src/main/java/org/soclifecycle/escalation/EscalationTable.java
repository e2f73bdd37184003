package org.soclifecycle.escalation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told to whom, and when each open item is to be looked at next. */
@Repository
class EscalationTable {

    private final JdbcClient jdbc;

    EscalationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the items that are to be looked at now and that no other node looks at; they are locked. */
    Set<UUID> take(Collection<UUID> items, Instant now) {
        UUID[] ids = items.toArray(UUID[]::new);
        jdbc.sql("""
                insert into app.escalation_watch (work_item_id, next_at)
                select id, :now from unnest(cast(:ids as uuid[])) as id where not exists (
                    select 1 from app.escalation_watch w where w.work_item_id = id)
                order by id on conflict (work_item_id) do nothing
                """).param("now", utc(now)).param("ids", ids).update();
        return jdbc.sql("""
                select work_item_id from app.escalation_watch where work_item_id = any(:ids) and next_at <= :now
                for update skip locked
                """)
                .param("now", utc(now))
                .param("ids", ids)
                .query(UUID.class)
                .set();
    }

    void lookAgain(Map<UUID, Instant> times) {
        jdbc.sql("""
                update app.escalation_watch w set next_at = cast(t.at as timestamptz)
                from unnest(cast(:ids as uuid[]), cast(:times as text[])) as t (id, at) where w.work_item_id = t.id
                """)
                .param("ids", times.keySet().toArray(UUID[]::new))
                .param("times", times.values().stream().map(Instant::toString).toArray(String[]::new))
                .update();
    }

    /** @return false when this step was told already, by this node or another */
    boolean add(EscalationRow row) {
        return jdbc.sql("""
                insert into app.escalation (id, program_id, work_item_id, step, action, level, subject, overdue_days, due_at,
                    told, told_at)
                values (:id, :program, :item, :step, :action, :level, :subject, :overdue, :due, :told, :at)
                on conflict (work_item_id, step) do nothing returning id
                """)
                .param("id", row.id())
                .param("program", row.program().value())
                .param("item", row.workItem())
                .param("step", row.step())
                .param("action", row.action().name())
                .param("level", row.level())
                .param("subject", row.subject())
                .param("overdue", row.overdueDays())
                .param("due", row.dueAt() == null ? null : utc(row.dueAt()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("told", row.told().toArray(String[]::new))
                .param("at", utc(row.at()))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    Optional<EscalationRow> find(UUID id) {
        return jdbc.sql("select * from app.escalation where id = ?")
                .param(id)
                .query(EscalationTable::read)
                .optional();
    }

    boolean wasTold(UUID workItem, Action action, String username) {
        return jdbc.sql("""
                        select exists (select 1 from app.escalation
                            where work_item_id = ? and action = ? and ? = any (told))
                        """)
                .params(workItem, action.name(), username)
                .query(Boolean.class)
                .single();
    }

    /** @return false when the person has done so before */
    boolean acknowledge(UUID id, String username, Instant at) {
        return jdbc.sql("""
                        insert into app.escalation_acknowledgement (escalation_id, username, acknowledged_at)
                        values (?, ?, ?) on conflict do nothing
                        """).params(id, username, utc(at)).update() > 0;
    }

    private static EscalationRow read(ResultSet row, int number) throws SQLException {
        return new EscalationRow(
                row.getObject("id", UUID.class),
                new ProgramId(row.getObject("program_id", UUID.class)),
                row.getObject("work_item_id", UUID.class),
                row.getInt("step"),
                Action.valueOf(row.getString("action")),
                row.getString("subject"),
                row.getInt("overdue_days"),
                instant(row.getTimestamp("due_at")),
                List.of((String[]) row.getArray("told").getArray()),
                row.getTimestamp("told_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
