package org.soclifecycle.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.duties.Part;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.identity.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds who completed the tasks that an item must be apart from: those of the same process instance where it has any of
 * them, else those of the programme; of the same subject where both have one. Work that a gate sent back counts as the
 * task it repeats. Who acted for somebody, and that person, both count.
 */
@Component
class EarlierWork {

    private final JdbcClient jdbc;
    private final People people;

    EarlierWork(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    List<Part> parts(WorkItem item, SeparationRule rule, Map<String, String> tasks) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        jdbc.sql("""
                select distinct w.governing_task, w.closed_by, w.closed_for from app.work_item w
                where w.program_id = :program and w.governing_process = :process and w.governing_task = any(:tasks)
                    and w.state = 'COMPLETED' and w.closed_by is not null
                    and (w.process_instance_id = :instance or w.task_key <> w.governing_task
                        or not exists (select 1 from app.work_item same where same.process_instance_id = :instance
                            and same.task_key = any(:tasks)))
                    and (cast(:subject as text) is null or w.subject is null or w.subject = :subject
                        or w.process_instance_id <> :instance and w.task_key = w.governing_task)
                order by w.governing_task, w.closed_by
                """)
                .param("program", item.program().value())
                .param("process", item.governedBy().process())
                .param("tasks", tasks.keySet().toArray(String[]::new))
                .param("instance", item.processInstanceId())
                .param("subject", item.subject(), java.sql.Types.VARCHAR)
                .query(row -> {
                    String name = "“" + tasks.get(row.getString("governing_task")) + "”";
                    add(parts, rule, name, row.getString("closed_by"), row.getString("closed_for"));
                });
        return parts;
    }

    private void add(List<Part> parts, SeparationRule rule, String task, String by, @Nullable String actedFor) {
        if (actedFor == null) {
            parts.add(new Part(rule, by, "completed " + task));
            return;
        }
        parts.add(new Part(rule, by, "completed " + task + " for " + people.displayName(actedFor)));
        parts.add(new Part(rule, actedFor, "completed " + task + " through " + people.displayName(by)));
    }
}
