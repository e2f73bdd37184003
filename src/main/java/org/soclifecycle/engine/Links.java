package org.soclifecycle.engine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which process instance belongs to which programme. The answer for an instance never changes, so it is remembered. */
@Component
class Links {

    private static final int REMEMBERED = 20_000;

    private final JdbcClient jdbc;
    private final Map<String, ProgramId> programs = new ConcurrentHashMap<>();
    private final Map<String, List<String>> callers = new ConcurrentHashMap<>();
    private final CallPaths paths = new CallPaths();
    private final ThreadLocal<@Nullable ProgramId> starting = new ThreadLocal<>();

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The programme for which this thread starts a root instance right now. */
    void starting(@Nullable ProgramId program) {
        if (program == null) {
            starting.remove();
        } else {
            starting.set(program);
        }
    }

    Optional<ProgramId> programOf(String rootInstanceId) {
        ProgramId known = programs.get(rootInstanceId);
        if (known == null) {
            known = jdbc.sql("select program_id from app.process_link where process_instance_id = ?")
                    .param(rootInstanceId)
                    .query(java.util.UUID.class)
                    .optional()
                    .map(ProgramId::new)
                    .orElse(starting.get());
            if (known != null) {
                remember(rootInstanceId, known);
            }
        }
        return Optional.ofNullable(known);
    }

    private void remember(String rootInstanceId, ProgramId program) {
        if (programs.size() >= REMEMBERED) {
            programs.clear();
        }
        programs.put(rootInstanceId, program);
    }

    /** A root instance that just came into being: it belongs to the programme for which this thread starts one. */
    void born(String rootInstanceId) {
        ProgramId program = starting.get();
        if (program != null) {
            remember(rootInstanceId, program);
        }
    }

    void started(ProcessLink link) {
        rememberCallers(link);
        paths.started(link);
        jdbc.sql("""
                insert into app.process_link (process_instance_id, root_instance_id, super_instance_id, call_activity,
                    program_id, process_key, definition_id, business_key, started_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(link.processInstanceId())
                .param(link.rootInstanceId())
                .param(link.superInstanceId())
                .param(link.callActivity())
                .param(link.program().value())
                .param(link.processKey())
                .param(link.definitionId())
                .param(link.businessKey())
                .param(link.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void ended(String processInstanceId, Instant at) {
        jdbc.sql("update app.process_link set ended_at = ? where process_instance_id = ?")
                .params(at.atOffset(ZoneOffset.UTC), processInstanceId)
                .update();
    }

    /** The process keys from the instance up to its root; they never change, so they are remembered. */
    List<String> callers(String processInstanceId) {
        List<String> known = callers.get(processInstanceId);
        if (known == null) {
            known = jdbc.sql("""
                    with recursive up as (
                        select process_key, super_instance_id, 0 as level from app.process_link where process_instance_id = ?
                        union all
                        select link.process_key, link.super_instance_id, up.level + 1
                        from app.process_link link join up on link.process_instance_id = up.super_instance_id)
                    select process_key from up order by level
                    """).param(processInstanceId).query(String.class).list();
            rememberCallers(processInstanceId, known);
        }
        return known;
    }

    private void rememberCallers(ProcessLink link) {
        String caller = link.superInstanceId();
        List<String> above = caller == null ? List.of() : callers.get(caller);
        if (above != null) {
            rememberCallers(
                    link.processInstanceId(),
                    Stream.concat(Stream.of(link.processKey()), above.stream()).toList());
        }
    }

    private void rememberCallers(String processInstanceId, List<String> known) {
        if (callers.size() >= REMEMBERED) {
            callers.clear();
        }
        callers.put(processInstanceId, known);
    }

    /** Where the instances lie below their roots; read, in one statement, unless all are remembered. */
    Map<String, CallPath> callPaths(ProgramId program, Set<String> instances) {
        if (!paths.knowsAll(instances)) {
            paths.learn(of(program));
        }
        Map<String, CallPath> found = new HashMap<>();
        instances.forEach(id -> paths.find(id).ifPresent(path -> found.put(id, path)));
        return found;
    }

    List<ProcessLink> of(ProgramId program) {
        return jdbc.sql("select * from app.process_link where program_id = ? order by started_at, process_instance_id")
                .param(program.value())
                .query(Links::read)
                .list();
    }

    Optional<ProcessLink> find(String processInstanceId) {
        return jdbc.sql("select * from app.process_link where process_instance_id = ?")
                .param(processInstanceId)
                .query(Links::read)
                .optional();
    }

    private static ProcessLink read(java.sql.ResultSet rows, int number) throws java.sql.SQLException {
        return new ProcessLink(
                rows.getString("process_instance_id"),
                rows.getString("root_instance_id"),
                rows.getString("super_instance_id"),
                rows.getString("call_activity"),
                new ProgramId(rows.getObject("program_id", java.util.UUID.class)),
                rows.getString("process_key"),
                rows.getString("definition_id"),
                rows.getString("business_key"),
                rows.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(rows.getTimestamp("ended_at"))
                        .map(java.sql.Timestamp::toInstant)
                        .orElse(null));
    }
}
