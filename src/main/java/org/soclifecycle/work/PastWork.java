package org.soclifecycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the work on programmes shows in hindsight: how long tasks took, and what followed them. */
@Service
@Transactional(readOnly = true)
public class PastWork {

    private final JdbcClient jdbc;

    PastWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time that a task was completed. */
    public record Done(ProgramId program, TaskRef task, Instant opened, Instant closed) {}

    /**
     * How often completing a task opened another one.
     *
     * @param next what it opened; null for anything at all
     * @param times completions that did so, however many of it each opened
     */
    public record Followed(TaskRef task, @Nullable TaskRef next, int times) {}

    /** Every completed task of the programmes, in one statement. */
    public List<Done> done(Collection<ProgramId> programs) {
        return jdbc.sql("""
                select program_id, process_key, task_key, created_at, closed_at from app.work_item
                where program_id = any(?) and state = 'COMPLETED' and closed_at is not null
                """)
                .param(ids(programs))
                .query((row, number) -> new Done(
                        new ProgramId(row.getObject("program_id", UUID.class)),
                        task(row, "process_key", "task_key"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("closed_at").toInstant()))
                .list();
    }

    /** What followed each task of the programmes, in one statement. */
    public List<Followed> followed(Collection<ProgramId> programs) {
        return jdbc.sql("""
                select i.process_key, i.task_key, n.process_key as next_process, n.task_key as next_task,
                    count(distinct i.id) as times
                from app.work_item i join app.work_item n on n.opened_by = i.id
                where i.program_id = any(?) and i.state = 'COMPLETED'
                group by grouping sets ((i.process_key, i.task_key),
                    (i.process_key, i.task_key, n.process_key, n.task_key))
                """)
                .param(ids(programs))
                .query((row, number) -> new Followed(
                        task(row, "process_key", "task_key"),
                        row.getString("next_task") == null ? null : task(row, "next_process", "next_task"),
                        row.getInt("times")))
                .list();
    }

    private static UUID[] ids(Collection<ProgramId> programs) {
        return programs.stream().map(ProgramId::value).toArray(UUID[]::new);
    }

    private static TaskRef task(ResultSet row, String process, String task) throws SQLException {
        return new TaskRef(row.getString(process), row.getString(task));
    }
}
