package org.soclifecycle.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import org.soclifecycle.core.Invalid;

/** What the filters and the cursor of an inbox query add to a condition; their values go to the named parameters. */
final class InboxFilters {

    private final InboxQuery query;
    private final Instant now;
    private final Map<String, Object> parameters;

    InboxFilters(InboxQuery query, Instant now, Map<String, Object> parameters) {
        this.query = query;
        this.now = now;
        this.parameters = parameters;
    }

    /** Whether a filter reads what only the item has. */
    boolean readItems() {
        return query.phase() != null || query.text() != null;
    }

    /** Conditions on the columns of due date and id, and on the item {@code w}. */
    String on(String at, String id) {
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
