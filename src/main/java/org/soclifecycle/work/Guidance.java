package org.soclifecycle.work;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.core.Catalogue;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the models say about how to do a task, and where the documents it needs are. */
@Service
@Transactional(readOnly = true)
public class Guidance {

    private final Blueprint blueprint;
    private final JdbcClient jdbc;
    private final Map<String, String> names = Catalogue.read("deliverables").stream()
            .collect(Collectors.toMap(row -> row.get("code"), row -> row.get("name"), (first, again) -> first));

    Guidance(Blueprint blueprint, JdbcClient jdbc) {
        this.blueprint = blueprint;
        this.jdbc = jdbc;
    }

    public TaskGuidance of(WorkItem item) {
        return blueprint
                .task(item.governedBy().process(), item.governedBy().element())
                .map(task -> of(task, item.program()))
                .orElse(TaskGuidance.NONE);
    }

    private TaskGuidance of(TaskDef task, ProgramId program) {
        String produced = task.deliverable();
        return new TaskGuidance(
                task.documentation(),
                task.inputs().stream().map(code -> document(code, program)).toList(),
                produced == null ? null : document(produced, program));
    }

    private InputDocument document(String code, ProgramId program) {
        return new InputDocument(code, names.getOrDefault(code, code), lastTaskFor(code, program));
    }

    private @Nullable UUID lastTaskFor(String code, ProgramId program) {
        String[] producers = blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .filter(task -> code.equals(task.deliverable()))
                .map(TaskDef::id)
                .toArray(String[]::new);
        return producers.length == 0
                ? null
                : jdbc.sql("""
                        select id from app.work_item where program_id = ? and task_key = any(?) and state = 'COMPLETED'
                        order by closed_at desc limit 1
                        """)
                        .params(program.value(), producers)
                        .query(UUID.class)
                        .optional()
                        .orElse(null);
    }
}
