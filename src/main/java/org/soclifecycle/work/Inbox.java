package org.soclifecycle.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.StandIn;
import org.soclifecycle.program.HeldFor;
import org.soclifecycle.program.HeldRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Standings;
import org.soclifecycle.program.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is with what: the open and done work of one person, page by page. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** Counts stop here; a page shows one less with a plus. */
    public static final int COUNTED = 1000;

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Team team;
    private final Standings standings;
    private final Programs programs;
    private final InboxRows rows;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Team team, Standings standings, Programs programs, InboxRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.team = team;
        this.standings = standings;
        this.programs = programs;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A page of 50 items, soonest due first; what is done, newest first.
     *
     * @throws org.soclifecycle.core.Invalid when the cursor is damaged
     */
    public InboxPage page(InboxQuery query, Actor actor) {
        InboxReach reach = reach(query, actor);
        InboxSql.Statement statement = new InboxSql(query, reach, clock.instant()).page(PAGE + 1);
        List<InboxRows.Found> found = jdbc.sql(statement.sql())
                .params(statement.parameters())
                .query((row, number) ->
                        new InboxRows.Found(WorkItems.read(row, number), instant(row.getTimestamp("draft_saved_at"))))
                .list();
        List<InboxRow> shown = rows.rows(found.stream().limit(PAGE).toList(), actor, reach);
        return new InboxPage(
                shown, found.size() > PAGE ? cursor(found.get(PAGE - 1).item()) : null);
    }

    /**
     * How many items each bucket holds under the filters of the query; {@link #COUNTED} means that many or more. The
     * bucket of delegations is only there for who holds one.
     */
    public Map<InboxBucket, Integer> counts(InboxQuery query, Actor actor) {
        InboxReach reach = reach(query, actor);
        Map<InboxBucket, Integer> counts = new EnumMap<>(InboxBucket.class);
        for (InboxBucket bucket : InboxBucket.values()) {
            if (bucket == InboxBucket.DELEGATED && reach.rights().isEmpty()) {
                continue;
            }
            InboxSql.Statement statement = new InboxSql(query.in(bucket), reach, clock.instant()).count(COUNTED);
            counts.put(
                    bucket,
                    jdbc.sql(statement.sql())
                            .params(statement.parameters())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    /** The programmes whose work the person sees here, by key. */
    public List<ProgramRow> programs(Actor actor) {
        return actor.isAuditor()
                ? programs.visibleTo(actor)
                : programs.all(reach(InboxQuery.of(InboxBucket.ALL), actor).programs());
    }

    /** One item as the person's inbox shows it. */
    public InboxRow row(WorkItem item, Actor actor) {
        InboxReach reach = reach(InboxQuery.of(InboxBucket.ALL), actor);
        return rows.rows(List.of(new InboxRows.Found(item, null)), actor, reach).get(0);
    }

    /** Other open items of the programme in the phase, soonest due first. */
    public List<WorkItem> openIn(ProgramId program, @Nullable Integer phase, int limit) {
        return jdbc.sql("""
                select * from app.work_item where program_id = :program and state = 'OPEN'
                    and phase is not distinct from :phase order by due_at, id limit :limit
                """)
                .param("program", program.value())
                .param("phase", phase, java.sql.Types.INTEGER)
                .param("limit", limit)
                .query(WorkItems::read)
                .list();
    }

    InboxReach reach(InboxQuery query, Actor actor) {
        if (actor.isAuditor()) {
            return new InboxReach(actor.username(), List.of(), programs.ids(query.program()), List.of(), List.of());
        }
        List<HeldRole> seats = team.heldBy(actor.username(), query.program());
        List<StandIn> rights = standings.rightsOf(actor);
        List<HeldFor> inFor = standings.seatsInFor(rights, query.program());
        List<ProgramId> seen = Stream.concat(seats.stream(), inFor.stream().map(HeldFor::seat))
                .map(HeldRole::program)
                .distinct()
                .toList();
        return new InboxReach(actor.username(), seats, seen, rights, inFor);
    }

    private static String cursor(WorkItem last) {
        Instant at = last.closedAt() != null && !last.isOpen() ? last.closedAt() : last.dueAt();
        return at + "_" + last.id();
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
