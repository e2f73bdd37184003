package org.soclifecycle.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.soclifecycle.program.ProgramRow;

/**
 * Grows the number of open tasks on both sides by copying rows that the product and the engine wrote themselves. Task
 * {@code n} belongs to programme {@code n mod 20} and to two of twenty roles, and has a due date of its own.
 */
final class OpenTasks {

    /** The roles of the person who asks. */
    static final List<String> HELD = List.of("steering-board", "soc-manager", "detection-engineer");

    private static final String ROLES = """
            (array['steering-board', 'soc-manager', 'detection-engineer', 'program-manager', 'pmo-analyst', 'ciso',
                'role-07', 'role-08', 'role-09', 'role-10', 'role-11', 'role-12', 'role-13', 'role-14', 'role-15',
                'role-16', 'role-17', 'role-18', 'role-19', 'role-20'])""";
    private static final String FIRST_ROLE = ROLES + "[n % 20 + 1]";
    private static final String SECOND_ROLE = ROLES + "[(n / 20 + n + 7) % 20 + 1]";
    private static final String DUE = "timestamp '2026-01-01' + ((n::bigint * 7919) % 1000003) * interval '1 minute'";

    private final Connection ours;
    private final Connection theirs;
    private final ProcessEngine engine;
    private int last;

    OpenTasks(Connection ours, Connection theirs, ProcessEngine engine) {
        this.ours = ours;
        this.theirs = theirs;
        this.engine = engine;
    }

    /** Leaves no tasks but those that {@link #grow} makes, and keeps one row of each kind to copy. */
    void prepare(List<ProgramRow> programs) throws SQLException {
        execute(
                ours,
                "create temp table item as select * from app.work_item where state = 'OPEN' limit 1",
                "create temp table program as select id, key, row_number() over (order by key) - 1 as number"
                        + " from app.programme where key in ('"
                        + String.join(
                                "', '", programs.stream().map(ProgramRow::key).toList()) + "')",
                "delete from app.work_candidate",
                "update app.work_item set state = 'CANCELLED', assignee = null");
        engine.getRuntimeService().startProcessInstanceByKey("socProgram", java.util.Map.of("programId", "00000000"));
        execute(
                theirs,
                "create temp table task as select t.* from act_ru_task t join act_ru_authorization a"
                        + " on a.resource_id_ = t.id_ and a.resource_type_ = 7 limit 1",
                "create temp table link as select l.* from act_ru_identitylink l join task on task.id_ = l.task_id_ limit 1",
                "create temp table permission as select a.* from act_ru_authorization a"
                        + " join task on task.id_ = a.resource_id_ limit 1",
                "delete from act_ru_identitylink",
                "delete from act_ru_authorization where resource_type_ = 7",
                "delete from act_ru_task");
    }

    void grow(int size) throws SQLException {
        String numbers = " cross join generate_series(" + (last + 1) + ", " + size + ") n ";
        execute(
                ours,
                copy("app.work_item", "item", numbers, """
                        'id', md5('item' || n)::uuid, 'task_id', 'bench-' || n, 'name', 'Task ' || n,
                        'program_id', (select id from program where number = n %% 20),
                        'program_key', (select key from program where number = n %% 20),
                        'roles', array[%s, %s], 'due_at', (%s)::text || 'Z', 'state', 'OPEN'
                        """.formatted(FIRST_ROLE, SECOND_ROLE, DUE)),
                candidates(FIRST_ROLE),
                candidates(SECOND_ROLE),
                "analyze app.work_item",
                "analyze app.work_candidate");
        execute(theirs, copy("act_ru_task", "task", numbers, """
                        'id_', 'bench-' || n, 'name_', 'Task ' || n, 'due_date_', (%s)::text
                        """.formatted(DUE)));
        for (String role : List.of(FIRST_ROLE, SECOND_ROLE)) {
            execute(
                    theirs,
                    copy("act_ru_identitylink", "link", numbers, """
                            'id_', 'bench-' || n || '-' || %1$s, 'task_id_', 'bench-' || n, 'group_id_', %1$s
                            """.formatted(role)),
                    copy("act_ru_authorization", "permission", numbers, """
                            'id_', 'bench-' || n || '-' || %1$s, 'resource_id_', 'bench-' || n, 'group_id_', %1$s
                            """.formatted(role)));
        }
        execute(theirs, "analyze act_ru_task", "analyze act_ru_identitylink", "analyze act_ru_authorization");
        last = size;
    }

    private String candidates(String role) {
        return "insert into app.work_candidate (program_id, role, due_at, work_item_id) select program_id, " + role
                + ", due_at, id from (select *, substr(task_id, 7)::integer as n from app.work_item"
                + " where task_id like 'bench-%') w where n > " + last + " on conflict do nothing";
    }

    private static String copy(String table, String template, String numbers, String changed) {
        return "insert into " + table + " select made.* from " + template + " pattern" + numbers
                + "cross join lateral jsonb_populate_record(null::" + table
                + ", to_jsonb(pattern) || jsonb_build_object(" + changed + ")) made on conflict do nothing";
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
