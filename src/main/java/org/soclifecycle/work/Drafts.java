package org.soclifecycle.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody typed and did not submit yet; one draft for each task, taken over with the task. */
@Service
public class Drafts {

    private static final int LARGEST = 1_000_000;

    /** An escaped NUL, but not a backslash that somebody typed before the letters. */
    private static final Pattern NUL = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000");

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final WorkAccess access;
    private final Json json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, WorkItems items, WorkAccess access, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps what was typed; nothing is checked but the size.
     *
     * @throws Conflict when the task is no longer open or somebody else has it
     * @throws Invalid when it is larger than 1,000,000 characters
     */
    @Transactional
    public Instant save(UUID item, Map<String, ?> data, Actor actor) {
        WorkItem work = items.lock(item).orElseThrow(() -> new NotFound("There is no such task."));
        requireMine(work, access.require(actor, work).holder(actor.username()));
        if (json.text(data).length() > LARGEST) {
            throw new Invalid("The draft is too large to keep; shorten it.");
        }
        Instant now = clock.instant();
        jdbc.sql("""
                insert into app.draft (work_item_id, data, saved_by, saved_at) values (?, ?, ?, ?)
                on conflict (work_item_id) do update set data = excluded.data, saved_by = excluded.saved_by,
                    saved_at = excluded.saved_at
                """)
                .param(item)
                .param(json.column(withoutNul(data)))
                .param(actor.username())
                .param(WorkItems.utc(now))
                .update();
        return now;
    }

    private static void requireMine(WorkItem work, String holder) {
        if (!work.isOpen()) {
            throw new Conflict("This task is no longer open; your draft was not saved.");
        }
        if (work.assignee() != null && !work.assignee().equals(holder)) {
            throw new Conflict("Somebody else has this task now; your draft was not saved.");
        }
    }

    /** PostgreSQL keeps no NUL character; the check at submission names it, the draft just drops it. */
    private Object withoutNul(Map<String, ?> data) {
        String text = json.text(data);
        return text.contains("\\u0000") ? json.map(NUL.matcher(text).replaceAll("$1")) : data;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> of(UUID item) {
        return jdbc.sql("select * from app.draft where work_item_id = ?")
                .param(item)
                .query((row, number) -> new Draft(
                        json.map(row.getString("data")),
                        row.getString("saved_by"),
                        row.getTimestamp("saved_at").toInstant()))
                .optional();
    }

    void discard(UUID item) {
        jdbc.sql("delete from app.draft where work_item_id = ?").param(item).update();
    }

    /** A draft and who saved it when. */
    public record Draft(Map<String, @Nullable Object> data, String savedBy, Instant savedAt) {}
}
