package org.soclifecycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Submissions as they are hashed: read from the table, every number exactly as it is kept. */
@Repository
class Submitted {

    private final JdbcClient jdbc;
    private final Json json;

    Submitted(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of the work items and those of the ids, oldest first. */
    List<Kept> read(Collection<UUID> workItems, Collection<UUID> ids) {
        return jdbc.sql("""
                select * from app.submission where work_item_id = any(?) or id = any(?) order by submitted_at, id
                """)
                .params(workItems.toArray(UUID[]::new), ids.toArray(UUID[]::new))
                .query(this::kept)
                .list();
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("work_item_id", UUID.class),
                row.getString("task_key"),
                row.getString("form_id"),
                row.getInt("version"),
                row.getString("submitted_by"),
                json.exact(row.getString("data")));
    }

    /** One submission. */
    record Kept(
            UUID id,
            UUID workItem,
            String task,
            String form,
            int version,
            String by,
            Map<String, @Nullable Object> values) {

        /** How a later signature names it: enough to find it, and to see whether it is still the same. */
        Map<String, @Nullable Object> reference() {
            return Map.of(
                    "submission",
                    id.toString(),
                    "task",
                    task,
                    "by",
                    by,
                    "sha256",
                    CanonicalJson.sha256(CanonicalJson.write(values)));
        }
    }
}
