package org.soclifecycle.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.RegisterFeed;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers as they were: what was submitted is kept for ever, so that a register of that day is what the submissions until
 * then make of it. What was changed by hand or marked by an automatic step is not in them.
 */
@Service
@Transactional(readOnly = true)
public class RegisterHistory {

    private final JdbcClient jdbc;
    private final Json json;
    private final WorkItems items;
    private final Forms forms;
    private final Blueprint blueprint;

    RegisterHistory(JdbcClient jdbc, Json json, WorkItems items, Forms forms, Blueprint blueprint) {
        this.jdbc = jdbc;
        this.json = json;
        this.items = items;
        this.forms = forms;
        this.blueprint = blueprint;
    }

    /** When the row was submitted or changed by hand last; empty where there is none. */
    public Optional<Instant> writtenAt(ProgramId program, String register, String key) {
        return jdbc.sql("""
                select greatest(s.submitted_at, r.edited_at) as at from app.register_row r
                    left join app.submission s on s.id = r.submission_id
                where r.program_id = ? and r.register = ? and r.row_key = ?
                """)
                .param(program.value())
                .param(register)
                .param(key)
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** The register's rows as they were at the moment, what was submitted at that very moment included. */
    public List<RegisterRow> at(ProgramId program, String register, Instant moment) {
        Map<String, Held> held = new LinkedHashMap<>();
        for (Sent sent : sent(program, register, moment)) {
            WorkItem item = items.find(sent.item()).orElseThrow();
            AcceptedSubmission submission =
                    new AcceptedSubmission(item, sent.form(), sent.data(), sent.by(), null, sent.at());
            forms.feeds(item).stream()
                    .filter(feed -> feed.register().equals(register))
                    .forEach(feed -> take(held, submission, feed));
        }
        return held.values().stream().map(Held::row).toList();
    }

    private void take(Map<String, Held> held, AcceptedSubmission submission, RegisterFeed feed) {
        String source = submission.item().governedBy().toString();
        List<RegisterRow> rows = RegisterFeeding.rows(submission, forms.schema(submission.item()), feed);
        rows.forEach(row -> held.merge(row.key(), new Held(row, source), Held::under));
        if (feed.replaces()) {
            Set<String> named = rows.stream().map(RegisterRow::key).collect(Collectors.toSet());
            held.values()
                    .removeIf(one -> one.source().equals(source)
                            && !named.contains(one.row().key()));
        }
    }

    private List<Sent> sent(ProgramId program, String register, Instant moment) {
        return jdbc.sql("""
                select work_item_id, form_id, data, submitted_by, submitted_at from app.submission
                where program_id = ? and process_key || '#' || task_key = any(?) and submitted_at <= ?
                order by submitted_at, version
                """)
                .param(program.value())
                .param(feeding(register))
                .param(WorkItems.utc(moment))
                .query((row, number) -> new Sent(
                        row.getObject("work_item_id", UUID.class),
                        row.getString("form_id"),
                        json.map(row.getString("data")),
                        row.getString("submitted_by"),
                        row.getTimestamp("submitted_at").toInstant()))
                .list();
    }

    private String[] feeding(String register) {
        return blueprint.processes().stream()
                .flatMap(process -> process.tasks().stream())
                .filter(task -> task.registers().stream()
                        .anyMatch(feed -> feed.register().equals(register)))
                .map(task -> task.process() + "#" + task.id())
                .toArray(String[]::new);
    }

    private record Sent(UUID item, String form, Map<String, @Nullable Object> data, String by, Instant at) {}

    private record Held(RegisterRow row, String source) {

        /** A later row keeps the columns of the earlier one that it does not have. */
        Held under(Held later) {
            Map<String, @Nullable Object> data = new LinkedHashMap<>(row.data());
            data.putAll(later.row().data());
            RegisterRow merged =
                    new RegisterRow(row.register(), row.key(), later.row().title(), data);
            return new Held(merged, later.source());
        }
    }
}
