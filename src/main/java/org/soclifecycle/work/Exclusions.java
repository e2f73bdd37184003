package org.soclifecycle.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of who may not do an open task, for lists: they hide or mark a line without asking anew for each. */
@Repository
class Exclusions {

    private final JdbcClient jdbc;

    Exclusions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open items of these tasks in one process instance. */
    List<WorkItem> openIn(String processInstance, Collection<String> tasks) {
        return jdbc.sql("""
                select * from app.work_item where process_instance_id = ? and task_key = any(?) and state = 'OPEN'
                """)
                .param(processInstance)
                .param(tasks.toArray(String[]::new))
                .query(WorkItems::read)
                .list();
    }

    /** The open items of these tasks on the programme. */
    List<WorkItem> openOn(ProgramId program, Collection<TaskRef> tasks) {
        return jdbc.sql("""
                select * from app.work_item where program_id = ? and state = 'OPEN'
                    and governing_process || '/' || governing_task = any(?)
                """)
                .param(program.value())
                .param(tasks.stream()
                        .map(task -> task.process() + "/" + task.element())
                        .toArray(String[]::new))
                .query(WorkItems::read)
                .list();
    }

    /** Replaces what is known about the item. */
    void replace(WorkItem item, List<Part> parts) {
        jdbc.sql("delete from app.work_exclusion where work_item_id = ?")
                .param(item.id())
                .update();
        put(item, parts);
    }

    void put(WorkItem item, List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into app.work_exclusion (work_item_id, program_id, username, rule, deed)
                select ?, ?, username, rule, deed from unnest(?, ?, ?) as part(username, rule, deed)
                """)
                .param(item.id())
                .param(item.program().value())
                .param(parts.stream().map(Part::person).toArray(String[]::new))
                .param(parts.stream().map(part -> part.rule().id()).toArray(String[]::new))
                .param(parts.stream().map(Part::deed).toArray(String[]::new))
                .update();
    }

    /** What speaks against the persons, by item; in one statement. */
    Map<UUID, List<Part>> of(Collection<UUID> items, Set<String> persons) {
        Map<UUID, List<Part>> byItem = new HashMap<>();
        if (items.isEmpty()) {
            return byItem;
        }
        jdbc.sql("select * from app.work_exclusion where work_item_id = any(?) and username = any(?)")
                .param(items.toArray(UUID[]::new))
                .param(persons.toArray(String[]::new))
                .query(row -> {
                    SeparationRule rule =
                            SeparationRule.of(row.getString("rule")).orElseThrow();
                    Part part = new Part(rule, row.getString("username"), row.getString("deed"));
                    byItem.merge(row.getObject("work_item_id", UUID.class), List.of(part), Exclusions::both);
                });
        return byItem;
    }

    private static List<Part> both(List<Part> some, List<Part> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }
}
