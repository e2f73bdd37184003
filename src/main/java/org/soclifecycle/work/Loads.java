package org.soclifecycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the open work of programmes lies on people and roles. */
@Service
@Transactional(readOnly = true)
public class Loads {

    /** What is due within this time is due soon. */
    public static final Duration SOON = Duration.ofDays(7);

    private static final String COUNTS = """
            count(distinct program_id) as programs, count(*) as open, count(*) filter (where due_at < :now) as overdue,
                count(*) filter (where due_at >= :now and due_at < :soon) as soon, min(created_at) as oldest
            """;
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    Loads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who has how much, most overdue first, in one statement. */
    public List<Load> ofPeople(Collection<ProgramId> programs, Instant now) {
        return loads("select assignee as holder, " + COUNTS + """
                from app.work_item where state = 'OPEN' and assignee is not null and program_id = any(:programs)
                group by assignee order by overdue desc, open desc, assignee
                """, programs, now);
    }

    /** What waits for somebody of a role to take it, in one statement; what several roles may take counts for each. */
    public List<Load> ofRoles(Collection<ProgramId> programs, Instant now) {
        return loads("select role as holder, " + COUNTS + """
                from app.work_item cross join unnest(roles) as role
                where state = 'OPEN' and assignee is null and program_id = any(:programs)
                group by role order by overdue desc, open desc, role
                """, programs, now);
    }

    /** What somebody has, soonest due first, at most {@value #MOST}. */
    public List<WorkItem> itemsOf(String person, Collection<ProgramId> programs) {
        return items("assignee = :holder", person, programs);
    }

    /** What waits for a role, soonest due first, at most {@value #MOST}. */
    public List<WorkItem> itemsFor(String role, Collection<ProgramId> programs) {
        return items("assignee is null and :holder = any(roles)", role, programs);
    }

    private List<Load> loads(String sql, Collection<ProgramId> programs, Instant now) {
        return jdbc.sql(sql)
                .param("now", WorkItems.utc(now))
                .param("soon", WorkItems.utc(now.plus(SOON)))
                .param("programs", ids(programs))
                .query(Loads::read)
                .list();
    }

    private List<WorkItem> items(String condition, String holder, Collection<ProgramId> programs) {
        return jdbc.sql("select * from app.work_item where state = 'OPEN' and program_id = any(:programs) and "
                        + condition + " order by due_at, id limit " + MOST)
                .param("holder", holder)
                .param("programs", ids(programs))
                .query(WorkItems::read)
                .list();
    }

    private static UUID[] ids(Collection<ProgramId> programs) {
        return programs.stream().map(ProgramId::value).toArray(UUID[]::new);
    }

    private static Load read(ResultSet row, int number) throws SQLException {
        return new Load(
                row.getString("holder"),
                row.getInt("programs"),
                row.getInt("open"),
                row.getInt("overdue"),
                row.getInt("soon"),
                row.getTimestamp("oldest").toInstant());
    }
}
