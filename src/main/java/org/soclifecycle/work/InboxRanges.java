package org.soclifecycle.work;

import java.util.List;
import java.util.Map;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.program.HeldFor;
import org.soclifecycle.program.HeldRole;

/** The index ranges that the buckets of an inbox consist of; their values go to the named parameters. */
final class InboxRanges {

    private final InboxQuery query;
    private final InboxReach reach;
    private final InboxFilters filters;
    private final Map<String, Object> parameters;

    InboxRanges(InboxQuery query, InboxReach reach, InboxFilters filters, Map<String, Object> parameters) {
        this.query = query;
        this.reach = reach;
        this.filters = filters;
        this.parameters = parameters;
    }

    /** Index ranges to read: the rows that name them, and what one of them holds. */
    record Range(String of, String rows, String at, String id) {}

    /** What nobody has, for the roles the person holds. */
    Range seats() {
        return seats(reach.workingSeats());
    }

    /** The same for the roles of those the person acts for. */
    Range delegated() {
        return seats(
                reach.delegatedSeats().stream().map(HeldFor::seat).distinct().toList());
    }

    private Range seats(List<HeldRole> seats) {
        parameters.put(
                "programs",
                seats.stream().map(seat -> seat.program().toString()).toArray(String[]::new));
        parameters.put("roles", seats.stream().map(HeldRole::role).toArray(String[]::new));
        return new Range(
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

    /** What those have in hand whom the person acts for. */
    Range handed() {
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
        return new Range(
                "unnest(cast(:delegators as text[]), cast(:delegatorPrograms as uuid[])) as seat(username, program_id)",
                "select w.due_at as at, w.id from app.work_item w where w.state = 'OPEN' and w.assignee = seat.username"
                        + " and (seat.program_id is null or w.program_id = seat.program_id)" + program
                        + notExcluded("w.id") + filters.on("w.due_at", "w.id"),
                "w.due_at",
                "w.id");
    }

    /** What is open on the programmes the person sees. */
    Range programs() {
        parameters.put(
                "programs", reach.programs().stream().map(ProgramId::toString).toArray(String[]::new));
        return new Range(
                "unnest(cast(:programs as uuid[])) as seat(program_id)",
                "select w.due_at as at, w.id from app.work_item w where w.program_id = seat.program_id"
                        + " and w.state = 'OPEN'"
                        + (query.bucket() == InboxBucket.UNASSIGNED ? " and w.assignee is null" : "")
                        + filters.on("w.due_at", "w.id"),
                "w.due_at",
                "w.id");
    }
}
