package org.soclifecycle.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The statements of the inbox. Every bucket first finds the keys of one page: from one index range, or from one range
 * for each seat or programme. Of many ranges a first visit reads a few rows each, which bounds how late the last item of
 * the page can be due; the second visit reads nothing behind that. So the time grows neither with the number of open
 * tasks nor with the product of ranges and page.
 */
final class InboxSql {

    private final InboxQuery query;
    private final InboxReach reach;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final InboxFilters filters;
    private final InboxRanges ranges;

    InboxSql(InboxQuery query, InboxReach reach, Instant now) {
        this.query = query;
        this.reach = reach;
        this.filters = new InboxFilters(query, now, parameters);
        this.ranges = new InboxRanges(query, reach, filters, parameters);
    }

    /** A statement with its named parameters. */
    record Statement(String sql, Map<String, Object> parameters) {}

    /** The items with the time of their draft, at most {@code limit}. */
    Statement page(int limit) {
        parameters.put("limit", limit);
        String order = done() ? "page.at desc, page.id desc" : "page.at, page.id";
        String keys = switch (query.bucket()) {
            case MINE, DONE -> own() + " limit :limit";
            case ROLES -> soonest(ranges.seats(), reach.workingSeats().size(), limit);
            case DELEGATED -> delegated();
            case UNASSIGNED, ALL -> soonest(ranges.programs(), reach.programs().size(), limit);
        };
        String sql = "select w.*, d.saved_at as draft_saved_at from (" + keys + ") page "
                + "join app.work_item w on w.id = page.id left join app.draft d on d.work_item_id = w.id order by "
                + order;
        return new Statement(sql, parameters);
    }

    /** How many there are, counted up to {@code limit}; an item that several roles of the person may take counts once. */
    Statement count(int limit) {
        parameters.put("limit", limit);
        String sql = switch (query.bucket()) {
            case MINE, DONE -> "select count(*) from (" + own() + " limit :limit) page";
            case ROLES -> {
                parameters.put("often", limit * reach.mostRolesOnOneProgram());
                yield "select least(count(distinct page.id), :limit) from (" + each(ranges.seats(), ":often", "")
                        + " limit :often) page";
            }
            case DELEGATED -> "select count(*) from (" + delegated() + ") page";
            case UNASSIGNED, ALL ->
                "select count(*) from (" + each(ranges.programs(), ":limit", "") + " limit :limit) page";
        };
        return new Statement(sql, parameters);
    }

    private String own() {
        parameters.put("me", reach.username());
        String at = done() ? "w.closed_at" : "w.due_at";
        String direction = done() ? " desc" : "";
        String program = "";
        if (query.program() != null) {
            parameters.put("programKey", query.program());
            program = " and w.program_key = :programKey";
        }
        return "select " + at + " as at, w.id from app.work_item w where "
                + (done() ? "w.state = 'COMPLETED' and w.closed_by = :me" : "w.state = 'OPEN' and w.assignee = :me")
                + program + filters.on(at, "w.id") + " order by " + at + direction + ", w.id" + direction;
    }

    /** The role tasks of those acted for, and what they have in hand. */
    private String delegated() {
        return "select found.at, found.id from ((" + each(ranges.delegated(), ":limit", "") + ") union all ("
                + each(ranges.handed(), ":limit", "") + ")) found group by found.at, found.id"
                + " order by found.at, found.id limit :limit";
    }

    /** The soonest of all ranges, each once. A filter that reads the items may find few: no first visit then. */
    private String soonest(InboxRanges.Range range, int number, int limit) {
        String bound = "";
        if (!filters.readItems() && number > 1) {
            parameters.put("few", Math.min(limit, 1 + 2 * limit / number));
            bound = " and " + range.at() + " <= coalesce((select case when count(*) = :limit then max(first.at) end"
                    + " from (" + once(each(range, ":few", "")) + ") first), 'infinity')";
        }
        return once(each(range, ":limit", bound));
    }

    private static String once(String found) {
        return found + " group by found.at, found.id order by found.at, found.id limit :limit";
    }

    private static String each(InboxRanges.Range range, String limit, String bound) {
        return "select found.at, found.id from " + range.of() + " cross join lateral (" + range.rows() + bound
                + " order by " + range.at() + ", " + range.id() + " limit " + limit + ") found";
    }

    private boolean done() {
        return query.bucket() == InboxBucket.DONE;
    }
}
