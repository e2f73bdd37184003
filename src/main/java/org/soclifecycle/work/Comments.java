package org.soclifecycle.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.Team;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the members of a programme write to each other beside a task. Nothing is changed or deleted. */
@Service
@Transactional(readOnly = true)
public class Comments {

    /** Characters a comment may have. */
    public static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final WorkItems items;
    private final Team team;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(JdbcClient jdbc, WorkItems items, Team team, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.items = items;
        this.team = team;
        this.events = events;
        this.clock = clock;
    }

    /** Oldest first. */
    public List<Comment> of(UUID item) {
        return jdbc.sql("select * from app.comment where work_item_id = ? order by written_at, id")
                .param(item)
                .query((row, number) -> new Comment(
                        row.getObject("id", UUID.class),
                        row.getString("author"),
                        row.getString("text"),
                        row.getTimestamp("written_at").toInstant()))
                .list();
    }

    /** Whether the person may write: members of the programme and who acts for one of them, but no auditors. */
    public boolean mayWrite(WorkItem item, Actor actor) {
        return team.mayContribute(actor, item.program());
    }

    /**
     * Adds a comment.
     *
     * @throws NotAllowed when the person is no member of the programme, or auditor
     * @throws Invalid when it is empty, too long or holds characters that cannot be stored
     */
    @Transactional
    public Comment add(UUID item, String text, Actor actor) {
        WorkItem work = items.find(item).orElseThrow(() -> new NotFound("There is no such task."));
        if (!mayWrite(work, actor)) {
            throw new NotAllowed("Only members of the programme may comment; auditors read.");
        }
        Instant now = clock.instant();
        Comment comment = new Comment(UUID.randomUUID(), actor.username(), checked(text), now);
        jdbc.sql("insert into app.comment (id, work_item_id, author, text, written_at) values (?, ?, ?, ?, ?)")
                .params(comment.id(), item, comment.author(), comment.text(), WorkItems.utc(now))
                .update();
        events.publishEvent(new CommentAdded(work, actor.username(), comment.text(), now));
        return comment;
    }

    private static String checked(String text) {
        String trimmed = Texts.trim(text.replace("\r\n", "\n"));
        if (Texts.isBlank(trimmed)) {
            throw new Invalid("Write something before you add the comment.");
        }
        if (trimmed.length() > LONGEST) {
            throw new Invalid("Shorten the comment to 4,000 characters; there are " + trimmed.length() + ".");
        }
        if (Texts.hasControlCharacters(trimmed)) {
            throw new Invalid("Type the comment again or paste it as plain text: it holds characters that cannot be"
                    + " stored.");
        }
        return trimmed;
    }
}
