package org.soclifecycle.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.MemberRow;

/**
 * The statements of the inbox. Every bucket first finds the keys of one page: from one index range, or from one range
 * for each seat or programme, cut off there already, so that the time does not grow with the number of open tasks.
 */
final class InboxSql {

    private final InboxQuery query;
    private final InboxReach reach;
    private final Instant now;
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    InboxSql(InboxQuery query, InboxReach reach, Instant now) {
        this.query = query;
        this.reach = reach;
        this.now = now;
    }

    /** A statement with its named parameters. */
    record Statement(String sql, Map<String, Object> parameters) {}

    /** The items with the time of their draft, at most {@code limit}. */
    Statement page(int limit) {
        String order = done() ? "page.at desc, page.id desc" : "page.at, page.id";
        String sql = "select w.*, d.saved_at as draft_saved_at from (" + keys(limit) + ") page "
                + "join app.work_item w on w.id = page.id left join app.draft d on d.work_item_id = w.id order by "
                + order;
        return new Statement(sql, parameters);
    }

    /** How many there are, counted up to {@code limit}. */
    Statement count(int limit) {
        return new Statement("select count(*) from (" + keys(limit) + ") page", parameters);
    }

    private String keys(int limit) {
        parameters.put("limit", limit);
        return switch (query.bucket()) {
            case MINE -> items("w.state = 'OPEN' and w.assignee = :me", "w.due_at") + " order by at, id limit :limit";
            case DONE ->
                items("w.state = 'COMPLETED' and w.closed_by = :me", "w.closed_at")
                        + " order by w.closed_at desc, w.id desc limit :limit";
            case ROLES -> ofSeats();
            case UNASSIGNED -> ofPrograms("w.state = 'OPEN' and w.assignee is null");
            case ALL -> ofPrograms("w.state = 'OPEN'");
        };
    }

    private String items(String condition, String at) {
        parameters.put("me", reach.username());
        String program = "";
        if (query.program() != null) {
            parameters.put("programKey", query.program());
            program = " and w.program_key = :programKey";
        }
        return "select " + at + " as at, w.id from app.work_item w where " + condition + program + filters(at, "w.id");
    }

    private String ofSeats() {
        List<MemberRow> seats = reach.workingSeats();
        parameters.put(
                "programs",
                seats.stream().map(seat -> seat.program().toString()).toArray(String[]::new));
        parameters.put("roles", seats.stream().map(MemberRow::role).toArray(String[]::new));
        boolean reads = query.phase() != null || query.text() != null;
        return "select found.at, found.id from unnest(cast(:programs as uuid[]), cast(:roles as text[])) as seat(program_id, role) cross join lateral ("
                + "select c.due_at as at, c.work_item_id as id from app.work_candidate c"
                + (reads ? " join app.work_item w on w.id = c.work_item_id" : "")
                + " where c.program_id = seat.program_id and c.role = seat.role"
                + filters("c.due_at", "c.work_item_id")
                + " order by c.due_at, c.work_item_id limit :limit) found"
                + " group by found.at, found.id order by found.at, found.id limit :limit";
    }

    private String ofPrograms(String condition) {
        parameters.put(
                "programs", reach.programs().stream().map(ProgramId::toString).toArray(String[]::new));
        return "select found.at, found.id from unnest(cast(:programs as uuid[])) as seat(program_id) cross join lateral ("
                + "select w.due_at as at, w.id from app.work_item w where w.program_id = seat.program_id and "
                + condition + filters("w.due_at", "w.id")
                + " order by w.due_at, w.id limit :limit) found order by found.at, found.id limit :limit";
    }

    private String filters(String at, String id) {
        StringBuilder filters = new StringBuilder();
        if (query.phase() != null) {
            parameters.put("phase", query.phase());
            filters.append(" and w.phase = :phase");
        }
        if (query.text() != null) {
            parameters.put("text", "%" + query.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
            filters.append(" and (w.name ilike :text or w.subject_title ilike :text or w.program_key ilike :text)");
        }
        if (query.due() != null && !done()) {
            filters.append(due(at, query.due()));
        }
        if (query.after() != null) {
            filters.append(cursor(at, id, query.after()));
        }
        return filters.toString();
    }

    private String due(String at, InboxQuery.Due due) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return switch (due) {
            case OVERDUE -> before(at, now);
            case TODAY -> from(at, start(today)) + before(at, start(today.plusDays(1)));
            case WEEK -> from(at, start(monday)) + before(at, start(monday.plusWeeks(1)));
        };
    }

    private String from(String at, Instant instant) {
        parameters.put("dueFrom", WorkItems.utc(instant));
        return " and " + at + " >= :dueFrom";
    }

    private String before(String at, Instant instant) {
        parameters.put("dueBefore", WorkItems.utc(instant));
        return " and " + at + " < :dueBefore";
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private String cursor(String at, String id, String cursor) {
        try {
            int cut = cursor.indexOf('_');
            Instant time = Instant.parse(cursor.substring(0, cut)).truncatedTo(ChronoUnit.MICROS);
            parameters.put("cursorAt", WorkItems.utc(time));
            parameters.put("cursorId", UUID.fromString(cursor.substring(cut + 1)));
        } catch (RuntimeException damaged) {
            throw new Invalid("The address of this page is damaged; open the inbox again.");
        }
        return " and (" + at + ", " + id + ") " + (done() ? "<" : ">") + " (:cursorAt, :cursorId)";
    }

    private boolean done() {
        return query.bucket() == InboxBucket.DONE;
    }
}
