package org.soclifecycle.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads from the ledger which attempts a rule refused. */
@Service
@Transactional(readOnly = true)
public class RefusedAttempts {

    static final int PAGE = 50;

    /** A download ends here. */
    static final int MOST = 10_000;

    private static final String REFUSED = "action = 'action.refused' and details ->> 'rule' is not null";

    private final JdbcClient jdbc;
    private final People people;

    RefusedAttempts(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A page of 50, newest first. */
    public RefusedPage page(RefusedQuery query) {
        List<RefusedRow> rows = rows(query, PAGE + 1);
        if (rows.size() <= PAGE) {
            return new RefusedPage(rows, null);
        }
        RefusedRow last = rows.get(PAGE - 1);
        return new RefusedPage(List.copyOf(rows.subList(0, PAGE)), last.at() + "_" + last.id());
    }

    /** All of them, newest first, 10,000 at most. */
    public List<RefusedRow> all(RefusedQuery query) {
        return rows(query, MOST);
    }

    /** How often, and when last, each person was refused by each rule on each programme; in one statement. */
    public Map<Refusal, Count> counts(@Nullable ProgramId program) {
        Map<Refusal, Count> counts = new LinkedHashMap<>();
        jdbc.sql("select program_id, actor, details ->> 'rule' as rule, count(*) as attempts, max(occurred_at) as last"
                        + " from app.audit_event where " + REFUSED + " and program_id is not null"
                        + (program == null ? "" : " and program_id = :program")
                        + " group by program_id, actor, details ->> 'rule'")
                .params(program == null ? Map.of() : Map.of("program", program.value()))
                .query(row -> {
                    counts.put(
                            new Refusal(
                                    new ProgramId(row.getObject("program_id", UUID.class)),
                                    row.getString("actor"),
                                    row.getString("rule")),
                            new Count(
                                    row.getInt("attempts"),
                                    row.getTimestamp("last").toInstant()));
                });
        return counts;
    }

    /** Who was refused by which rule on which programme. */
    public record Refusal(ProgramId program, String actor, String rule) {}

    /** How often, and when last. */
    public record Count(int attempts, Instant last) {}

    private List<RefusedRow> rows(RefusedQuery query, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String sql =
                "select *, details ->> 'rule' as rule, details ->> 'workItem' as work_item from app.audit_event where "
                        + REFUSED + RefusedFilter.where(query, parameters)
                        + " order by occurred_at desc, id desc limit " + limit;
        return jdbc.sql(sql).params(parameters).query(this::read).list();
    }

    private RefusedRow read(ResultSet row, int number) throws SQLException {
        UUID program = row.getObject("program_id", UUID.class);
        String actor = row.getString("actor");
        String item = row.getString("work_item");
        return new RefusedRow(
                row.getObject("id", UUID.class),
                row.getTimestamp("occurred_at").toInstant(),
                actor,
                people.displayName(actor),
                row.getString("subject"),
                row.getString("rule"),
                String.valueOf(row.getString("reason")),
                program == null ? null : new ProgramId(program),
                item == null ? null : UUID.fromString(item));
    }
}
