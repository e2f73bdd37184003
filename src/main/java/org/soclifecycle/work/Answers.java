package org.soclifecycle.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was submitted on a programme, for ever and in versions. */
@Service
@Transactional(readOnly = true)
public class Answers {

    private final JdbcClient jdbc;
    private final Json json;

    Answers(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest submission of the form on the programme, whatever its subject. */
    public Optional<SubmissionRow> latest(ProgramId program, String formId) {
        return jdbc.sql("""
                select * from app.submission where program_id = ? and form_id = ? order by submitted_at desc, version desc limit 1
                """)
                .param(program.value())
                .param(formId)
                .query(this::read)
                .optional();
    }

    /** The latest submission of the form for the subject. */
    public Optional<SubmissionRow> latest(ProgramId program, String formId, @Nullable String subject) {
        return jdbc.sql("""
                select * from app.submission where program_id = ? and form_id = ? and subject is not distinct from ?
                order by version desc limit 1
                """)
                .param(program.value())
                .param(formId)
                .param(subject)
                .query(this::read)
                .optional();
    }

    /** The latest submission of each of the forms, by form, whatever its subject; in one statement. */
    public Map<String, SubmissionRow> latest(ProgramId program, Collection<String> forms) {
        Map<String, SubmissionRow> latest = new HashMap<>();
        jdbc.sql("""
                select distinct on (form_id) * from app.submission where program_id = ? and form_id = any(?)
                order by form_id, submitted_at desc, version desc
                """)
                .param(program.value())
                .param(forms.toArray(String[]::new))
                .query(this::read)
                .list()
                .forEach(row -> latest.put(row.formId(), row));
        return latest;
    }

    /** The latest submission of the form for each subject. */
    public List<SubmissionRow> latestOfEach(ProgramId program, String formId) {
        return jdbc.sql("""
                select distinct on (subject) * from app.submission where program_id = ? and form_id = ?
                order by subject, version desc
                """)
                .param(program.value())
                .param(formId)
                .query(this::read)
                .list();
    }

    /** How many tasks were completed with the form. */
    public int count(ProgramId program, String formId) {
        return jdbc.sql("select count(*) from app.submission where program_id = ? and form_id = ?")
                .param(program.value())
                .param(formId)
                .query(Integer.class)
                .single();
    }

    /** What was submitted with the work item. */
    public Optional<SubmissionRow> ofItem(UUID workItem) {
        return jdbc.sql("select * from app.submission where work_item_id = ?")
                .param(workItem)
                .query(this::read)
                .optional();
    }

    Map<UUID, SubmissionRow> ofItems(Collection<UUID> workItems) {
        return jdbc
                .sql("select * from app.submission where work_item_id = any(?)")
                .param(workItems.toArray(UUID[]::new))
                .query(this::read)
                .stream()
                .collect(Collectors.toMap(SubmissionRow::workItem, Function.identity()));
    }

    @Transactional
    SubmissionRow store(AcceptedSubmission submission, @Nullable String requestKey) {
        WorkItem item = submission.item();
        UUID id = UUID.randomUUID();
        int version = jdbc.sql("""
                insert into app.submission (id, work_item_id, program_id, process_key, task_key, form_id, subject, version,
                    data, submitted_by, submitted_for, submitted_at, request_key)
                select :id, :item, :program, :process, :task, :form, :subject,
                    (select coalesce(max(version), 0) + 1 from app.submission
                     where program_id = :program and form_id = :form and subject is not distinct from :subject),
                    :data, :actor, :actedFor, :at, :requestKey
                returning version
                """)
                .param("id", id)
                .param("item", item.id())
                .param("program", item.program().value())
                .param("process", item.governedBy().process())
                .param("task", item.governedBy().element())
                .param("form", submission.formId())
                .param("subject", item.subject(), java.sql.Types.VARCHAR)
                .param("data", json.column(submission.values()))
                .param("actor", submission.actor())
                .param("actedFor", submission.onBehalfOf(), java.sql.Types.VARCHAR)
                .param("at", WorkItems.utc(submission.at()))
                .param("requestKey", requestKey)
                .query(Integer.class)
                .single();
        return new SubmissionRow(
                id,
                item.id(),
                submission.formId(),
                item.subject(),
                version,
                submission.values(),
                submission.actor(),
                submission.at(),
                requestKey);
    }

    private SubmissionRow read(ResultSet row, int number) throws SQLException {
        return new SubmissionRow(
                row.getObject("id", UUID.class),
                row.getObject("work_item_id", UUID.class),
                row.getString("form_id"),
                row.getString("subject"),
                row.getInt("version"),
                json.map(row.getString("data")),
                row.getString("submitted_by"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("request_key"));
    }

    /** One immutable submission. */
    public record SubmissionRow(
            UUID id,
            UUID workItem,
            String formId,
            @Nullable String subject,
            int version,
            Map<String, @Nullable Object> data,
            String submittedBy,
            java.time.Instant submittedAt,
            @Nullable String requestKey) {}
}
