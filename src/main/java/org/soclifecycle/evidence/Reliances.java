package org.soclifecycle.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well the tasks, deliverables and criteria of a programme are proven, and where proof has expired. */
@Service
@Transactional(readOnly = true)
public class Reliances {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reliances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How well everything of the programme that rests on evidence is proven, in one statement. */
    public Map<UseTarget, Reliance> of(ProgramId program) {
        Map<UseTarget, Reliance> reliances = new HashMap<>();
        jdbc.sql("""
                select u.kind, u.target, count(*) as pieces,
                    count(*) filter (where v.valid_until < :today) as expired,
                    min(v.valid_until) filter (where v.valid_until >= :today) as next_expiry
                from app.evidence_use u
                    join app.evidence e on e.id = u.evidence_id
                    join app.evidence_version v on v.evidence_id = e.id and v.number = e.current_version
                where u.program_id = :program group by u.kind, u.target
                """)
                .param("program", program.value())
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .query(row -> {
                    reliances.put(
                            new UseTarget(UseTarget.Kind.valueOf(row.getString("kind")), row.getString("target")),
                            new Reliance(
                                    row.getInt("pieces"),
                                    row.getInt("expired"),
                                    row.getObject("next_expiry", LocalDate.class)));
                });
        return reliances;
    }
}
