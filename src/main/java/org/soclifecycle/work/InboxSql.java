package org.soclifecycle.work;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.program.HeldFor;
import org.soclifecycle.program.HeldRole;

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

    InboxSql(InboxQuery query, InboxReach reach, Instant now) {
        this.query = query;
        this.reach = reach;
        this.filters = new InboxFilters(query, now, parameters);
    }

    /** A statement with its named parameters. */
    record Statement(String sql, Map<String, Object> parameters) {}

    /** The items with the time of their draft, at most {@code limit}. */
    Statement page(int limit) {
        parameters.put("limit", limit);
        String order = done() ? "page.at desc, page.id desc" : "page.at, page.id";
        String keys = switch (query.bucket()) {
            case MINE, DONE -> own() + " limit :limit";
            case ROLES -> soonest(seats(), reach.workingSeats().size(), limit);
            case DELEGATED -> delegated();
            case UNASSIGNED, ALL -> soonest(programs(), reach.programs().size(), limit);
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
                yield "select least(count(distinct page.id), :limit) from (" + each(seats(), ":often", "")
                        + " limit :often) page";
            }
            case DELEGATED -> "select count(*) from (" + delegated() + ") page";
            case UNASSIGNED, ALL -> "select count(*) from (" + each(programs(), ":limit", "") + " limit :limit) page";
        };
        return new Statement(sql, parameters);
    }

    /** Index ranges to read: the rows that name them, and what one of them holds. */
    private record Ranges(String of, String range, String at, String id) {}

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

    private Ranges seats() {
        return seats(reach.workingSeats());
    }

    private Ranges seats(List<HeldRole> seats) {
        parameters.put(
                "programs",
                seats.stream().map(seat -> seat.program().toString()).toArray(String[]::new));
        parameters.put("roles", seats.stream().map(HeldRole::role).toArray(String[]::new));
        return new Ranges(
                "unnest(cast(:programs as uuid[]), cast(:roles as text[])) as seat(program_id, role)",
                "select c.due_at as at, c.work_item_id as id from app.work_candidate c"
                        + (filters.readItems() ? " join app.work_item w on w.id = c.work_item_id" : "")
                        + " where c.program_id = seat.program_id and c.role = seat.role"
                        + notExcluded("c.work_item_id")
                        + filters.on("c.due_at", "c.work_item_id"),
                "c.due_at",
                "c.work_item_id");
    }

    /** What others may do is not offered: it reads once from which open items the person is excluded. */
    private String notExcluded(String id) {
        List<InboxReach.Excluded> persons = reach.excluded();
        parameters.put(
                "persons", persons.stream().map(InboxReach.Excluded::username).toArray(String[]::new));
        parameters.put(
                "personPrograms",
                persons.stream().map(InboxReach.Excluded::programId).toArray(String[]::new));
        return " and " + id + " not in (select x.work_item_id from"
                + " unnest(cast(:persons as text[]), cast(:personPrograms as uuid[])) as person(username, program_id)"
                + " join app.work_exclusion x on x.username = person.username"
                + " and (person.program_id is null or x.program_id = person.program_id))";
    }

    /** The role tasks of those acted for, and what they have in hand. */
    private String delegated() {
        return "select found.at, found.id from (("
                + each(
                        seats(reach.delegatedSeats().stream()
                                .map(HeldFor::seat)
                                .distinct()
                                .toList()),
                        ":limit",
                        "") + ") union all ("
                + each(handed(), ":limit", "") + ")) found group by found.at, found.id"
                + " order by found.at, found.id limit :limit";
    }

    private Ranges handed() {
        parameters.put(
                "delegators", reach.rights().stream().map(StandIn::delegator).toArray(String[]::new));
        parameters.put(
                "delegatorPrograms",
                reach.rights().stream()
                        .map(right ->
                                right.program() == null ? null : right.program().toString())
                        .toArray(String[]::new));
        String program = "";
        if (query.program() != null) {
            parameters.put("programKey", query.program());
            program = " and w.program_key = :programKey";
        }
        return new Ranges(
                "unnest(cast(:delegators as text[]), cast(:delegatorPrograms as uuid[])) as seat(username, program_id)",
                "select w.due_at as at, w.id from app.work_item w where w.state = 'OPEN' and w.assignee = seat.username"
                        + " and (seat.program_id is null or w.program_id = seat.program_id)" + program
                        + notExcluded("w.id") + filters.on("w.due_at", "w.id"),
                "w.due_at",
                "w.id");
    }

    private Ranges programs() {
        parameters.put(
                "programs", reach.programs().stream().map(ProgramId::toString).toArray(String[]::new));
        return new Ranges(
                "unnest(cast(:programs as uuid[])) as seat(program_id)",
                "select w.due_at as at, w.id from app.work_item w where w.program_id = seat.program_id"
                        + " and w.state = 'OPEN'"
                        + (query.bucket() == InboxBucket.UNASSIGNED ? " and w.assignee is null" : "")
                        + filters.on("w.due_at", "w.id"),
                "w.due_at",
                "w.id");
    }

    /** The soonest of all ranges, each once. A filter that reads the items may find few: no first visit then. */
    private String soonest(Ranges ranges, int number, int limit) {
        String bound = "";
        if (!filters.readItems() && number > 1) {
            parameters.put("few", Math.min(limit, 1 + 2 * limit / number));
            bound = " and " + ranges.at() + " <= coalesce((select case when count(*) = :limit then max(first.at) end"
                    + " from (" + once(each(ranges, ":few", "")) + ") first), 'infinity')";
        }
        return once(each(ranges, ":limit", bound));
    }

    private static String once(String found) {
        return found + " group by found.at, found.id order by found.at, found.id limit :limit";
    }

    private static String each(Ranges ranges, String limit, String bound) {
        return "select found.at, found.id from " + ranges.of() + " cross join lateral (" + ranges.range() + bound
                + " order by " + ranges.at() + ", " + ranges.id() + " limit " + limit + ") found";
    }

    private boolean done() {
        return query.bucket() == InboxBucket.DONE;
    }
}
