package org.soclifecycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A programme's registers: what its tasks recorded row by row and later tasks work on. */
@Service
@Transactional(readOnly = true)
public class Registers {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Json json;

    Registers(JdbcClient jdbc, JdbcTemplate batch, Json json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** The register's rows in the order in which they were recorded. */
    public List<RegisterRow> rows(ProgramId program, String register) {
        return jdbc.sql("""
                select * from app.register_row where program_id = ? and register = ? order by position, row_key
                """)
                .param(program.value())
                .param(register)
                .query(this::read)
                .list();
    }

    /** The rows of several registers by register, each in the order in which they were recorded; in one statement. */
    public Map<String, List<RegisterRow>> rows(ProgramId program, Collection<String> names) {
        Map<String, List<RegisterRow>> rows = new HashMap<>();
        jdbc.sql("""
                select * from app.register_row where program_id = ? and register = any(?)
                order by register, position, row_key
                """)
                .param(program.value())
                .param(names.toArray(String[]::new))
                .query(this::read)
                .list()
                .forEach(row -> rows.computeIfAbsent(row.register(), name -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** When each of the registers was last written; in one statement. Those without rows are left out. */
    public Map<String, Instant> writtenAt(ProgramId program, Collection<String> names) {
        Map<String, Instant> written = new HashMap<>();
        jdbc.sql("""
                select r.register, max(greatest(s.submitted_at, r.edited_at)) as at from app.register_row r
                    left join app.submission s on s.id = r.submission_id
                where r.program_id = ? and r.register = any(?) group by r.register
                """).param(program.value()).param(names.toArray(String[]::new)).query(row -> {
            written.put(row.getString("register"), row.getTimestamp("at").toInstant());
        });
        return written;
    }

    /** The names of the programme's registers with the number of their rows. */
    public Map<String, Integer> names(ProgramId program) {
        Map<String, Integer> names = new java.util.TreeMap<>();
        jdbc.sql("select register, count(*) as rows from app.register_row where program_id = ? group by register")
                .param(program.value())
                .query(row -> {
                    names.put(row.getString("register"), row.getInt("rows"));
                });
        return names;
    }

    public Optional<RegisterRow> row(ProgramId program, String register, String key) {
        return jdbc.sql("select * from app.register_row where program_id = ? and register = ? and row_key = ?")
                .param(program.value())
                .param(register)
                .param(key)
                .query(this::read)
                .optional();
    }

    /** What people call the row. */
    public Optional<String> title(ProgramId program, String register, String key) {
        return row(program, register, key).map(RegisterRow::title);
    }

    private RegisterRow read(ResultSet row, int number) throws SQLException {
        return new RegisterRow(
                row.getString("register"),
                row.getString("row_key"),
                row.getString("title"),
                json.map(row.getString("data")));
    }

    /**
     * Records rows: an existing row keeps the columns that the new one does not have.
     *
     * @param source the task that records; it names the rows a later submission of the same task may take away
     */
    @Transactional
    public void record(ProgramId program, String register, List<RegisterRow> rows, String source, UUID submission) {
        batch.batchUpdate("""
                insert into app.register_row (id, program_id, register, row_key, position, title, data, source, submission_id)
                select ?, ?, ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ? from app.register_row
                where program_id = ? and register = ?
                on conflict (program_id, register, row_key) do update set title = excluded.title,
                    data = app.register_row.data || excluded.data, source = excluded.source,
                    submission_id = excluded.submission_id
                """, rows, 100, (statement, row) -> {
            statement.setObject(1, UUID.randomUUID());
            statement.setObject(2, program.value());
            statement.setString(3, register);
            statement.setString(4, row.key());
            statement.setString(5, row.title());
            statement.setObject(6, json.column(row.data()));
            statement.setString(7, source);
            statement.setObject(8, submission);
            statement.setObject(9, program.value());
            statement.setString(10, register);
        });
    }

    /** Takes away the rows that the source recorded last and does not name any more. */
    @Transactional
    public void keepOnly(ProgramId program, String register, String source, Set<String> keys) {
        jdbc.sql("""
                delete from app.register_row where program_id = ? and register = ? and source = ?
                    and row_key <> all(?)
                """)
                .param(program.value())
                .param(register)
                .param(source)
                .param(keys.toArray(String[]::new))
                .update();
    }

    /** Changes columns of one row; does nothing when there is no such row. */
    @Transactional
    public void mark(ProgramId program, String register, String key, Map<String, ? extends @Nullable Object> columns) {
        jdbc.sql("""
                update app.register_row set data = data || ? where program_id = ? and register = ? and row_key = ?
                """)
                .param(json.column(new HashMap<>(columns)))
                .param(program.value())
                .param(register)
                .param(key)
                .update();
    }
}
