package org.soclifecycle.gate;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where many programmes stand at their gates. */
@Service
@Transactional(readOnly = true)
public class GateStands {

    private final JdbcClient jdbc;

    GateStands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By programme, in one statement; a programme that came to no gate yet is left out. */
    public Map<ProgramId, GateStand> of(Collection<ProgramId> programs) {
        Map<ProgramId, GateStand> stands = new HashMap<>();
        jdbc.sql("""
                select p.id, last.* from unnest(?) as p (id) cross join lateral (
                    select gate, attempt, decision, coalesce(decided_at, opened_at) as since
                    from app.gate_review r where r.program_id = p.id order by opened_at desc limit 1) as last
                """)
                .param(programs.stream().map(ProgramId::value).toArray(UUID[]::new))
                .query(row -> {
                    Instant since = row.getTimestamp("since").toInstant();
                    stands.put(
                            new ProgramId(row.getObject("id", UUID.class)),
                            new GateStand(
                                    row.getString("gate"), row.getInt("attempt"), row.getString("decision"), since));
                });
        return stands;
    }
}
