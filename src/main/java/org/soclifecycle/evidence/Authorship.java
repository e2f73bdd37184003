package org.soclifecycle.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem.TaskRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who wrote what a criterion rests on: nobody verifies their own evidence. */
@Service
@Transactional(readOnly = true)
public class Authorship {

    private final JdbcClient jdbc;
    private final Blueprint blueprint;
    private final Tasks tasks;

    Authorship(JdbcClient jdbc, Blueprint blueprint, Tasks tasks) {
        this.jdbc = jdbc;
        this.blueprint = blueprint;
        this.tasks = tasks;
    }

    /** Who wrote each deliverable: the authors of its versions and whoever completed a task that produces it. */
    public Map<String, Set<String>> ofDeliverables(ProgramId program, Collection<String> codes) {
        Map<String, Set<String>> authors = new TreeMap<>();
        jdbc.sql("""
                select distinct code, who from app.deliverable_version, unnest(array[author, drafted_by]) who
                where program_id = ? and code = any(?) and who is not null
                """).param(program.value()).param(codes.toArray(String[]::new)).query(row -> {
            add(authors, row.getString("code"), row.getString("who"));
        });
        Map<TaskRef, String> producing = new HashMap<>();
        blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .filter(task -> task.deliverable() != null && codes.contains(task.deliverable()))
                .forEach(task ->
                        producing.put(new TaskRef(task.process(), task.id()), String.valueOf(task.deliverable())));
        tasks.completers(program, producing.keySet())
                .forEach((task, names) ->
                        names.forEach(name -> add(authors, String.valueOf(producing.get(task)), name)));
        return authors;
    }

    /** Who added or owns the evidence that is attached to each criterion, as far as it was added until the instant. */
    public Map<String, Set<String>> ofCriteria(ProgramId program, Instant until) {
        Map<String, Set<String>> authors = new TreeMap<>();
        jdbc.sql("""
                select distinct u.target, who from app.evidence_use u
                join app.evidence e on e.id = u.evidence_id
                join app.evidence_version v on v.evidence_id = e.id, unnest(array[v.added_by, e.owner]) who
                where u.program_id = ? and u.kind = 'CRITERION' and u.attached_at <= ? and v.added_at <= ?
                """)
                .param(program.value())
                .param(Timestamp.from(until))
                .param(Timestamp.from(until))
                .query(row -> {
                    add(authors, row.getString("target"), row.getString("who"));
                });
        return authors;
    }

    private static void add(Map<String, Set<String>> authors, String of, String name) {
        authors.computeIfAbsent(of, key -> new TreeSet<>()).add(name);
    }
}
