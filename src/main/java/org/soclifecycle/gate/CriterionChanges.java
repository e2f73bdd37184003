package org.soclifecycle.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the versions of a gate's criteria; nothing is ever taken away. */
@Component
class CriterionChanges {

    private final JdbcClient jdbc;
    private final Announcing announcing;
    private final Json json;

    CriterionChanges(JdbcClient jdbc, Announcing announcing, Json json) {
        this.jdbc = jdbc;
        this.announcing = announcing;
        this.json = json;
    }

    /** The changes of the gate's criteria, newest first. */
    List<CriterionChange> of(ProgramId program, String gate) {
        return jdbc.sql("select * from app.criterion_change where program_id = ? and gate = ? order by version desc")
                .param(program.value())
                .param(gate)
                .query(this::read)
                .list();
    }

    /** Records the change, unless both say the same. One of them is null where there is nothing. */
    void record(ProgramId program, @Nullable CriterionRow before, @Nullable CriterionRow after, Why why) {
        CriterionRow one = Objects.requireNonNull(after == null ? before : after);
        if (before != null
                && after != null
                && before.saysTheSame(after)
                && before.measures().equals(after.measures())) {
            return;
        }
        CriterionChange.Action action = before == null
                ? CriterionChange.Action.ADDED
                : after == null ? CriterionChange.Action.DROPPED : CriterionChange.Action.CHANGED;
        CriterionChange change = new CriterionChange(
                one.gate(),
                of(program, one.gate()).size() + 1,
                one.code(),
                action,
                before == null ? Map.of() : said(before),
                after == null ? Map.of() : said(after),
                why.reason(),
                why.changeRequest(),
                why.actor(),
                announcing.now());
        insert(program, change);
        announcing.tell(new CriteriaChanged(program, change, change.changedAt()));
    }

    private static Map<String, @Nullable Object> said(CriterionRow row) {
        Map<String, @Nullable Object> said = row.columns();
        said.put(
                "computed",
                row.measures().list().stream()
                        .map(measure -> measure.what() + " " + measure.needed())
                        .collect(Collectors.joining("; ")));
        return said;
    }

    private void insert(ProgramId program, CriterionChange change) {
        jdbc.sql("""
                insert into app.criterion_change (id, program_id, gate, version, code, action, before, after, reason,
                    change_request, changed_by, changed_at)
                values (:id, :program, :gate, :version, :code, :action, :before::jsonb, :after::jsonb, :reason, :request,
                    :actor, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("program", program.value())
                .param("gate", change.gate())
                .param("version", change.version())
                .param("code", change.code())
                .param("action", change.action().name())
                .param("before", json.text(change.before()))
                .param("after", json.text(change.after()))
                .param("reason", change.reason())
                .param("request", change.changeRequest(), Types.VARCHAR)
                .param("actor", change.changedBy())
                .param("at", change.changedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private CriterionChange read(ResultSet row, int number) throws SQLException {
        return new CriterionChange(
                row.getString("gate"),
                row.getInt("version"),
                row.getString("code"),
                CriterionChange.Action.valueOf(row.getString("action")),
                json.map(row.getString("before")),
                json.map(row.getString("after")),
                row.getString("reason"),
                row.getString("change_request"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }

    /**
     * Why criteria change.
     *
     * @param changeRequest the approved change request; null while the criteria are drafts
     */
    record Why(String reason, @Nullable String changeRequest, String actor) {}
}
