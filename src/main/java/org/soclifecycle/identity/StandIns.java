package org.soclifecycle.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For whom somebody may act today, in one statement. A delegation works only while the delegator could act: not when the
 * account is closed, and not for an auditor, who changes nothing. What was delegated to the delegator is not passed on.
 */
@Component
public class StandIns {

    private final JdbcClient jdbc;
    private final Clock clock;

    StandIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By delegator. */
    public List<StandIn> of(String delegate) {
        return ofAll(List.of(delegate)).getOrDefault(delegate, List.of());
    }

    /** The same for several people, by their names; who has no such right is left out. */
    public Map<String, List<StandIn>> ofAll(Collection<String> delegates) {
        return find("d.delegate = any(:delegates) and ", Map.of("delegates", delegates.toArray(String[]::new)));
    }

    /** The same for everybody. */
    public Map<String, List<StandIn>> everybody() {
        return find("", Map.of());
    }

    private Map<String, List<StandIn>> find(String which, Map<String, ?> parameters) {
        Map<String, List<StandIn>> rights = new TreeMap<>();
        jdbc.sql("""
                select d.id, d.delegate, d.delegator, d.program_id, d.ends_on from app.delegation d
                join app.account a on a.username = d.delegator and a.active
                where %s d.revoked_at is null and d.starts_on <= :today and d.ends_on >= :today
                    and not exists (select 1 from app.account_role r where r.account_id = a.id and r.role = 'AUDITOR')
                order by d.delegate, d.delegator, d.ends_on desc, d.id
                """.formatted(which))
                .params(parameters)
                .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
                .query(row -> {
                    rights.computeIfAbsent(row.getString("delegate"), name -> new ArrayList<>())
                            .add(read(row));
                });
        return rights;
    }

    private static StandIn read(ResultSet row) throws SQLException {
        UUID program = row.getObject("program_id", UUID.class);
        return new StandIn(
                row.getObject("id", UUID.class),
                row.getString("delegator"),
                program == null ? null : new ProgramId(program),
                row.getObject("ends_on", LocalDate.class));
    }

    /** The same, as far as it covers the programme. */
    public List<StandIn> of(String delegate, ProgramId program) {
        return of(delegate).stream().filter(one -> one.covers(program)).toList();
    }
}
