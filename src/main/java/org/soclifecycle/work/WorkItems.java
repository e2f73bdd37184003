package org.soclifecycle.work;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of work items, written and read in plain SQL: one statement for each change, one for each page. */
@Repository
class WorkItems {

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the item and, unless somebody has it already, offers it to its roles. */
    void insert(WorkItem item) {
        jdbc.sql("""
                with offered as (
                    insert into app.work_candidate (program_id, role, due_at, work_item_id)
                    select :program, role, :dueAt, :id from unnest(:roles) as role where cast(:assignee as text) is null)
                insert into app.work_item (id, task_id, program_id, program_key, process_instance_id, process_key, task_key,
                    governing_process, governing_task, deployment_id, name, subject, subject_title, phase, roles, assignee,
                    state, form_id, task_class, attempt, priority, created_at, due_at, follow_up_at, opened_by, version)
                values (:id, :taskId, :program, :programKey, :instance, :process, :task, :governingProcess, :governingTask,
                    :deployment, :name, :subject, :subjectTitle, :phase, :roles, :assignee, 'OPEN', :form, :taskClass,
                    :attempt, :priority, :createdAt, :dueAt, :followUpAt, :openedBy, 0)
                """)
                .param("id", item.id())
                .param("taskId", item.taskId())
                .param("program", item.program().value())
                .param("programKey", item.programKey())
                .param("instance", item.processInstanceId())
                .param("process", item.task().process())
                .param("task", item.task().element())
                .param("governingProcess", item.governedBy().process())
                .param("governingTask", item.governedBy().element())
                .param("deployment", item.deploymentId())
                .param("name", item.name())
                .param("subject", item.subject())
                .param("subjectTitle", item.subjectTitle())
                .param("phase", item.phase())
                .param("roles", item.roles().toArray(String[]::new))
                .param("assignee", item.assignee())
                .param("form", item.formId())
                .param("taskClass", item.taskClass())
                .param("attempt", item.attempt())
                .param("priority", item.priority())
                .param("createdAt", utc(item.createdAt()))
                .param("dueAt", utc(item.dueAt()))
                .param("followUpAt", item.followUpAt() == null ? null : utc(item.followUpAt()))
                .param("openedBy", item.openedBy())
                .update();
    }

    /** Gives the item of the task to the person, or back to its roles; the answer is the item before, if that changed it. */
    Optional<WorkItem> assign(String taskId, @Nullable String assignee) {
        return jdbc.sql("""
                with item as (
                    select * from app.work_item
                    where task_id = :task and assignee is distinct from cast(:assignee as text) for update),
                changed as (
                    update app.work_item w set assignee = cast(:assignee as text), version = w.version + 1
                    from item where w.id = item.id),
                withdrawn as (
                    delete from app.work_candidate c using item
                    where c.work_item_id = item.id and cast(:assignee as text) is not null),
                offered as (
                    insert into app.work_candidate (program_id, role, due_at, work_item_id)
                    select item.program_id, role, item.due_at, item.id from item, unnest(item.roles) as role
                    where cast(:assignee as text) is null)
                select * from item
                """)
                .param("task", taskId)
                .param("assignee", assignee)
                .query(WorkItems::read)
                .optional();
    }

    /** Closes the item of the task; the answer is the item before, if it was open. */
    Optional<WorkItem> close(
            String taskId,
            ItemState state,
            @Nullable String actor,
            @Nullable String actedFor,
            @Nullable String reason,
            Instant at) {
        return jdbc.sql("""
                with item as (select * from app.work_item where task_id = :task and state = 'OPEN' for update),
                changed as (
                    update app.work_item w set state = :state, closed_at = :at, closed_by = :actor, closed_for = :actedFor, close_reason = :reason,
                        assignee = coalesce(w.assignee, :actedFor, :actor), version = w.version + 1
                    from item where w.id = item.id),
                withdrawn as (delete from app.work_candidate c using item where c.work_item_id = item.id),
                forgotten as (delete from app.work_exclusion x using item where x.work_item_id = item.id)
                select * from item
                """)
                .param("task", taskId)
                .param("state", state.name())
                .param("at", utc(at))
                .param("actor", actor)
                .param("actedFor", actedFor, java.sql.Types.VARCHAR)
                .param("reason", reason)
                .query(WorkItems::read)
                .optional();
    }

    Optional<WorkItem> find(UUID id) {
        return one("select * from app.work_item where id = ?", id);
    }

    List<WorkItem> findAll(java.util.Collection<UUID> ids) {
        return jdbc.sql("select * from app.work_item where id = any(?) order by created_at, id")
                .param(ids.toArray(UUID[]::new))
                .query(WorkItems::read)
                .list();
    }

    Optional<WorkItem> lock(UUID id) {
        return one("select * from app.work_item where id = ? for update", id);
    }

    Optional<WorkItem> ofTask(String taskId) {
        return one("select * from app.work_item where task_id = ?", taskId);
    }

    List<WorkItem> newestOf(ProgramId program, java.util.Collection<TaskRef> tasks) {
        String[] refs = tasks.stream()
                .map(task -> task.process() + "/" + task.element())
                .toArray(String[]::new);
        return jdbc.sql("""
                select * from app.work_item where program_id = ?
                    and governing_process || '/' || governing_task = any(?) order by created_at desc, id limit 50
                """)
                .param(program.value())
                .param(refs)
                .query(WorkItems::read)
                .list();
    }

    /** Who completed each of the tasks on the programme, for themselves or for somebody, and that person; in one statement. */
    Map<TaskRef, Set<String>> completers(ProgramId program, Collection<TaskRef> tasks) {
        Map<TaskRef, Set<String>> names = new HashMap<>();
        jdbc.sql("""
                select distinct governing_process, governing_task, who
                from app.work_item, unnest(array[closed_by, closed_for]) who
                where program_id = :program and governing_task = any(:tasks) and state = 'COMPLETED' and who is not null
                """)
                .param("program", program.value())
                .param("tasks", tasks.stream().map(TaskRef::element).toArray(String[]::new))
                .query(row -> {
                    TaskRef task = new TaskRef(row.getString("governing_process"), row.getString("governing_task"));
                    if (tasks.contains(task)) {
                        names.computeIfAbsent(task, one -> new TreeSet<>()).add(row.getString("who"));
                    }
                });
        return names;
    }

    /**
     * How often the task was completed for the subject before.
     *
     * @param run the process instance to look at; null for every one of the programme
     */
    int completedBefore(ProgramId program, TaskRef task, @Nullable String subject, @Nullable String run) {
        return jdbc.sql("""
                select count(*) from app.work_item where program_id = :program and governing_task = :task
                    and governing_process = :process and state = 'COMPLETED' and subject is not distinct from :subject
                    and (cast(:run as text) is null or process_instance_id = :run)
                """)
                .param("program", program.value())
                .param("task", task.element())
                .param("process", task.process())
                .param("subject", subject)
                .param("run", run)
                .query(Integer.class)
                .single();
    }

    List<WorkItem> ofInstances(Collection<String> processInstances) {
        return jdbc.sql("select * from app.work_item where process_instance_id = any(?) order by created_at, id")
                .param(processInstances.toArray(String[]::new))
                .query(WorkItems::read)
                .list();
    }

    List<WorkItem> allOf(ProgramId program) {
        return jdbc.sql("select * from app.work_item where program_id = ? order by created_at, id")
                .param(program.value())
                .query(WorkItems::read)
                .list();
    }

    List<WorkItem> openOf(ProgramId program) {
        return jdbc.sql("select * from app.work_item where program_id = ? and state = 'OPEN' order by due_at, id")
                .param(program.value())
                .query(WorkItems::read)
                .list();
    }

    Map<ProgramId, OpenWork> openWork(Collection<ProgramId> programs, Instant now) {
        Map<ProgramId, OpenWork> byProgram = new HashMap<>();
        jdbc.sql("""
                select program_id, count(*) as open, count(*) filter (where due_at < ?) as overdue
                from app.work_item where state = 'OPEN' and program_id = any(?) group by program_id
                """)
                .param(utc(now))
                .param(programs.stream().map(ProgramId::value).toArray(UUID[]::new))
                .query(row -> {
                    byProgram.put(
                            new ProgramId(row.getObject("program_id", UUID.class)),
                            new OpenWork(row.getInt("open"), row.getInt("overdue")));
                });
        return byProgram;
    }

    List<WorkItem> openedBy(UUID item) {
        return jdbc.sql("select * from app.work_item where opened_by = ? order by due_at, id")
                .param(item)
                .query(WorkItems::read)
                .list();
    }

    List<WorkItem> completedOf(ProgramId program, List<String> processInstances) {
        return jdbc.sql("""
                select * from app.work_item where program_id = ? and state = 'COMPLETED'
                    and process_instance_id = any(?) order by closed_at, id
                """)
                .param(program.value())
                .param(processInstances.toArray(String[]::new))
                .query(WorkItems::read)
                .list();
    }

    private Optional<WorkItem> one(String sql, Object key) {
        return jdbc.sql(sql).param(key).query(WorkItems::read).optional();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getObject("id", UUID.class),
                row.getString("task_id"),
                new ProgramId(row.getObject("program_id", UUID.class)),
                row.getString("program_key"),
                row.getString("process_instance_id"),
                new TaskRef(row.getString("process_key"), row.getString("task_key")),
                new TaskRef(row.getString("governing_process"), row.getString("governing_task")),
                row.getString("deployment_id"),
                row.getString("name"),
                row.getString("subject"),
                row.getString("subject_title"),
                row.getObject("phase", Integer.class),
                texts(row.getArray("roles")),
                row.getString("assignee"),
                ItemState.valueOf(row.getString("state")),
                row.getString("form_id"),
                row.getString("task_class"),
                row.getInt("attempt"),
                row.getInt("priority"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                instant(row.getTimestamp("follow_up_at")),
                instant(row.getTimestamp("closed_at")),
                row.getString("closed_by"),
                row.getString("closed_for"),
                row.getString("close_reason"),
                row.getObject("opened_by", UUID.class));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
