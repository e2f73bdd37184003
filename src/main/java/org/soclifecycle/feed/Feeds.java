package org.soclifecycle.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.Tokens;
import org.soclifecycle.program.Team;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The addresses under which people's calendar programs read: made, listed, revoked. */
@Service
@Transactional
public class Feeds {

    /** So many addresses a person may have at a time. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Team team, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody subscribes to with; the secret is told this once. */
    public record NewFeed(FeedRow row, String token) {}

    /**
     * A new address.
     *
     * @param program the one it is about; null for all on whose team the person is
     * @throws Conflict when the person has {@value #MOST} already
     */
    public NewFeed create(@Nullable ProgramId program, Actor actor) {
        if (program != null) {
            team.requireSight(actor, program);
        }
        if (of(actor).size() >= MOST) {
            throw new Conflict("You have " + MOST + " calendar addresses already; revoke one that you no longer use.");
        }
        String token = Tokens.random();
        FeedRow row = new FeedRow(
                UUID.randomUUID(), actor.username(), program, clock.instant().truncatedTo(ChronoUnit.MICROS), null);
        jdbc.sql("insert into app.calendar_feed (id, token_hash, username, program_id, created_at)"
                        + " values (:id, :hash, :username, :program, :at)")
                .param("id", row.id())
                .param("hash", Tokens.hash(token))
                .param("username", row.username())
                .param("program", program == null ? null : program.value(), Types.OTHER)
                .param("at", at(row.createdAt()))
                .update();
        events.publishEvent(new FeedCreated(row));
        return new NewFeed(row, token);
    }

    /** The person's addresses that work, newest first. */
    @Transactional(readOnly = true)
    public List<FeedRow> of(Actor actor) {
        return jdbc.sql("select * from app.calendar_feed where username = ? and revoked_at is null"
                        + " order by created_at desc, id")
                .param(actor.username())
                .query(Feeds::read)
                .list();
    }

    /**
     * From now on the address does not work.
     *
     * @throws NotFound when the person has no such address
     */
    public void revoke(UUID id, Actor actor) {
        FeedRow row = of(actor).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("You have no such calendar address."));
        jdbc.sql("update app.calendar_feed set revoked_at = ? where id = ?")
                .params(at(clock.instant()), id)
                .update();
        events.publishEvent(new FeedRevoked(row));
    }

    static FeedRow read(ResultSet row, int number) throws SQLException {
        UUID program = row.getObject("program_id", UUID.class);
        Timestamp readAt = row.getTimestamp("read_at");
        return new FeedRow(
                row.getObject("id", UUID.class),
                row.getString("username"),
                program == null ? null : new ProgramId(program),
                row.getTimestamp("created_at").toInstant(),
                readAt == null ? null : readAt.toInstant());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
