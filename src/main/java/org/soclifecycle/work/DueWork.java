package org.soclifecycle.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open work of all programmes in the order in which it is due, for whoever watches that it gets done. */
@Component
public class DueWork {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    DueWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A stretch of it, in one statement.
     *
     * @param until what is due later is left out
     * @param after the last item of the stretch before; null for the first
     */
    @Transactional(readOnly = true)
    public List<WorkItem> stretch(Instant until, @Nullable WorkItem after, int length) {
        return jdbc.sql("""
                select * from app.work_item
                where state = 'OPEN' and due_at <= :until and (due_at, id) > (:dueAt, :id)
                order by due_at, id limit :length
                """)
                .param("until", WorkItems.utc(until))
                .param("dueAt", WorkItems.utc(after == null ? Instant.EPOCH : after.dueAt()))
                .param("id", after == null ? FIRST : after.id())
                .param("length", length)
                .query(WorkItems::read)
                .list();
    }
}
