package org.soclifecycle.work;

import java.time.Clock;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes single rows of a register by hand, between the tasks that fill it. The module whose page offers that decides who
 * may, locks the programme before, and publishes what changed. A row keeps the task that recorded it: when that task is done
 * again, what it submits counts.
 */
@Service
@Transactional
public class RegisterEditing {

    private final JdbcClient jdbc;
    private final Json json;
    private final Clock clock;

    RegisterEditing(JdbcClient jdbc, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes a row: an existing one keeps the columns that the new one does not have.
     *
     * @param source what a new row is said to come from
     */
    public void put(ProgramId program, RegisterRow row, String source) {
        jdbc.sql("""
                insert into app.register_row (id, program_id, register, row_key, position, title, data, source, edited_at)
                select :id, :program, :register, :key, coalesce(max(position), 0) + 1, :title, :data, :source, :at
                from app.register_row where program_id = :program and register = :register
                on conflict (program_id, register, row_key) do update set title = excluded.title,
                    data = app.register_row.data || excluded.data, edited_at = excluded.edited_at
                """)
                .param("id", UUID.randomUUID())
                .param("program", program.value())
                .param("register", row.register())
                .param("key", row.key())
                .param("title", row.title())
                .param("data", json.column(row.data()))
                .param("source", source)
                .param("at", WorkItems.utc(clock.instant()))
                .update();
    }

    /** Gives a row another key; its columns follow with the next {@link #put}. */
    public void rename(ProgramId program, String register, String key, String to) {
        jdbc.sql("update app.register_row set row_key = ? where program_id = ? and register = ? and row_key = ?")
                .param(to)
                .param(program.value())
                .param(register)
                .param(key)
                .update();
    }

    /** Takes a row away; the submission that recorded it stays as it is. */
    public void remove(ProgramId program, String register, String key) {
        jdbc.sql("delete from app.register_row where program_id = ? and register = ? and row_key = ?")
                .param(program.value())
                .param(register)
                .param(key)
                .update();
    }
}
