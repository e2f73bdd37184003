package org.soclifecycle.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ledger. */
@Service
@Transactional(readOnly = true)
public class History {

    private static final int PAGE = 50;
    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sentences sentences;
    private final JsonMapper mapper;

    History(JdbcClient jdbc, Sentences sentences, JsonMapper mapper) {
        this.jdbc = jdbc;
        this.sentences = sentences;
        this.mapper = mapper;
    }

    /** A page of 50 entries, newest first. A programme is read by its own numbering, everything by time. */
    public HistoryPage page(HistoryQuery query) {
        return page(query, PAGE);
    }

    /** The same with another number of entries. */
    public HistoryPage page(HistoryQuery query, int size) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(query, parameters);
        String order = query.program() == null ? "occurred_at desc, id desc" : "sequence desc";
        List<HistoryRow> rows = new ArrayList<>(
                jdbc.sql("select * from app.audit_event where " + where + " order by " + order + " limit " + (size + 1))
                        .params(parameters)
                        .query(this::read)
                        .list());
        if (rows.size() <= size) {
            return new HistoryPage(rows, null);
        }
        HistoryRow last = rows.get(size - 1);
        String next = query.program() == null
                ? last.occurredAt().toString() + "_" + last.id()
                : Long.toString(last.sequence());
        return new HistoryPage(List.copyOf(rows.subList(0, size)), next);
    }

    /** The newest entries of a programme. */
    public List<HistoryRow> latest(ProgramId program, int count) {
        return jdbc.sql("select * from app.audit_event where program_id = ? order by sequence desc limit ?")
                .param(program.value())
                .param(count)
                .query(this::read)
                .list();
    }

    /** @throws NotFound when there is no such entry, or it belongs to another programme */
    public HistoryRow find(ProgramId program, UUID id) {
        return one("select * from app.audit_event where id = ? and program_id = ?", id, program.value());
    }

    /** @throws NotFound when there is no such entry */
    public HistoryRow find(UUID id) {
        return one("select * from app.audit_event where id = ?", id);
    }

    private HistoryRow one(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("There is no such entry in the history."));
    }

    private static String where(HistoryQuery query, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (query.program() != null) {
            conditions.add("program_id = :program");
            parameters.put("program", query.program().value());
        }
        if (query.systemOnly()) {
            conditions.add("program_id is null");
        }
        if (query.actor() != null) {
            conditions.add("actor = :actor");
            parameters.put("actor", query.actor());
        }
        if (query.action() != null) {
            conditions.add("action like :action || '%'");
            parameters.put("action", query.action());
        }
        if (query.text() != null) {
            conditions.add("(subject ilike '%' || :text || '%' or reason ilike '%' || :text || '%')");
            parameters.put("text", query.text());
        }
        days(query, conditions, parameters);
        cursor(query, conditions, parameters);
        return String.join(" and ", conditions);
    }

    private static void days(HistoryQuery query, List<String> conditions, Map<String, Object> parameters) {
        LocalDate from = query.from();
        LocalDate to = query.to();
        if (from != null) {
            conditions.add("occurred_at >= :from");
            parameters.put("from", from.atStartOfDay().atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            conditions.add("occurred_at < :to");
            parameters.put("to", to.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        }
    }

    private static void cursor(HistoryQuery query, List<String> conditions, Map<String, Object> parameters) {
        String before = query.before();
        if (before == null) {
            return;
        }
        try {
            if (query.program() != null) {
                conditions.add("sequence < :sequence");
                parameters.put("sequence", Long.parseLong(before));
            } else {
                int border = before.indexOf('_');
                conditions.add("(occurred_at, id) < (:at, :id)");
                parameters.put(
                        "at",
                        Instant.parse(before.substring(0, Math.max(0, border))).atOffset(ZoneOffset.UTC));
                parameters.put("id", UUID.fromString(before.substring(border + 1)));
            }
        } catch (DateTimeException | IllegalArgumentException mangled) {
            throw new Invalid("The address of this page of the history is damaged. Start again from its first page.");
        }
    }

    /** The entries that concern one work item, oldest first. */
    public List<HistoryRow> ofWorkItem(UUID programId, UUID workItem) {
        return jdbc.sql("""
                select * from app.audit_event where program_id = ? and details ->> 'workItem' = ? order by sequence
                """)
                .param(programId)
                .param(workItem.toString())
                .query(this::read)
                .list();
    }

    /** The entries that concern one piece of evidence, newest first. */
    List<HistoryRow> ofEvidence(ProgramId program, String code) {
        return jdbc.sql("""
                select * from app.audit_event where program_id = ? and action like 'evidence.%'
                    and details ->> 'evidence' = ? order by sequence desc
                """)
                .param(program.value())
                .param(code)
                .query(this::read)
                .list();
    }

    private HistoryRow read(ResultSet row, int number) throws SQLException {
        Map<String, @Nullable Object> details = mapper.readValue(row.getString("details"), MAP);
        String actor = row.getString("actor");
        String action = row.getString("action");
        String subject = row.getString("subject");
        String reason = row.getString("reason");
        return new HistoryRow(
                row.getObject("id", UUID.class),
                row.getString("chain"),
                row.getLong("sequence"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getTimestamp("recorded_at").toInstant(),
                actor,
                sentences.name(actor),
                action,
                subject,
                reason,
                sentences.of(actor, action, subject, reason, details),
                details,
                row.getString("source_address"),
                row.getString("correlation_id"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
