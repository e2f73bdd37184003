package org.soclifecycle.feed;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.feed.FeedEntry.Told;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.identity.Tokens;
import org.soclifecycle.program.HeldRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a feed for whoever knows its secret, with the rights that its owner has today. */
@Service
@Transactional
public class FeedReading {

    private final JdbcClient jdbc;
    private final People people;
    private final Programs programs;
    private final Team team;
    private final FeedEntries entries;
    private final Clock clock;

    FeedReading(JdbcClient jdbc, People people, Programs programs, Team team, FeedEntries entries, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.programs = programs;
        this.team = team;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * A feed as it is now.
     *
     * @param tag changes with the text
     * @param changedAt when the text changed last
     */
    public record Content(String text, String tag, Instant changedAt) {}

    /**
     * @param base address of the application, before the links
     * @throws FeedNotFound when the secret opens nothing, or its owner may not read this any more
     */
    public Content read(String token, String base) {
        FeedRow feed = jdbc.sql("select * from app.calendar_feed where token_hash = ? and revoked_at is null")
                .param(Tokens.hash(token))
                .query(Feeds::read)
                .optional()
                .filter(row -> people.isActive(row.username()))
                .orElseThrow(FeedNotFound::new);
        Actor owner = people.actor(feed.username());
        List<ProgramRow> rows = programs(feed, owner);
        ProgramRow only = feed.program() == null ? null : rows.get(0);
        List<FeedEntry> days = entries.of(rows, only == null ? null : only.key(), owner);
        String name = only == null ? "SOC Lifecycle" : only.key();
        return kept(feed, FeedText.of(name, days, told(days), base));
    }

    private List<ProgramRow> programs(FeedRow feed, Actor owner) {
        ProgramId program = feed.program();
        if (program == null) {
            Set<ProgramId> held = team.heldBy(owner.username(), null).stream()
                    .map(HeldRole::program)
                    .collect(Collectors.toSet());
            return programs.all(held).stream()
                    .filter(row -> row.state().isOpen())
                    .toList();
        }
        if (!team.maySee(owner, program)) {
            throw new FeedNotFound();
        }
        return List.of(programs.find(program));
    }

    /** What calendars are told of each entry, after noting which have changed since they were told last. */
    private Map<String, Told> told(List<FeedEntry> days) {
        String[] uids = days.stream().map(FeedEntry::uid).toArray(String[]::new);
        jdbc.sql("""
                insert into app.calendar_entry as known (uid, day, summary, sequence, changed_at)
                select uid, day, summary, 0, :now from unnest(cast(:uids as text[]),
                    cast(cast(:days as text[]) as date[]), cast(:summaries as text[])) as w (uid, day, summary)
                order by uid
                on conflict (uid) do update set day = excluded.day, summary = excluded.summary,
                    sequence = known.sequence + 1, changed_at = excluded.changed_at
                where (known.day, known.summary) is distinct from (excluded.day, excluded.summary)
                """)
                .param("uids", uids)
                .param("days", days.stream().map(one -> one.day().toString()).toArray(String[]::new))
                .param("summaries", days.stream().map(FeedEntry::summary).toArray(String[]::new))
                .param("now", Feeds.at(clock.instant()))
                .update();
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("select uid, sequence, changed_at from app.calendar_entry where uid = any(cast(? as text[]))")
                .param(uids)
                .query(row -> {
                    told.put(
                            row.getString("uid"),
                            new Told(
                                    row.getInt("sequence"),
                                    row.getTimestamp("changed_at").toInstant()));
                });
        return told;
    }

    /** Notes that it was read, and when its text changed last. */
    private Content kept(FeedRow feed, String text) {
        String tag = CanonicalJson.sha256(text);
        Instant changedAt = jdbc.sql("""
                update app.calendar_feed set read_at = :now, content_hash = :tag,
                    content_at = case when content_hash = :tag then content_at else :now end
                where id = :id returning content_at
                """)
                .param("now", Feeds.at(clock.instant()))
                .param("tag", tag)
                .param("id", feed.id())
                .query((row, number) -> row.getTimestamp("content_at").toInstant())
                .single();
        return new Content(text, tag.substring(0, 32), changedAt);
    }
}
