package org.soclifecycle.notification;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.escalation.Escalations;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was told. Everybody sees only their own. */
@Service
@Transactional
public class Notices {

    private static final int PAGE = 50;

    private final NoticeList list;
    private final NoticeTable notices;
    private final Escalations escalations;
    private final Clock clock;

    Notices(NoticeList list, NoticeTable notices, Escalations escalations, Clock clock) {
        this.list = list;
        this.notices = notices;
        this.escalations = escalations;
        this.clock = clock;
    }

    /**
     * A page of 50, unread ones first, then the newest.
     *
     * @param after cursor of the page before; what is no cursor shows the first page
     */
    @Transactional(readOnly = true)
    public NoticePage page(Actor actor, @Nullable ProgramId program, @Nullable String after) {
        List<NoticeRow> rows = list.page(actor.username(), program, Cursor.read(after), PAGE + 1);
        return rows.size() <= PAGE
                ? new NoticePage(rows, null)
                : new NoticePage(
                        List.copyOf(rows.subList(0, PAGE)),
                        Cursor.behind(rows.get(PAGE - 1)).write());
    }

    /** The programmes the person was told anything about. */
    @Transactional(readOnly = true)
    public Set<ProgramId> programs(Actor actor) {
        return list.programs(actor.username());
    }

    /** @throws NotFound when the person has no such notice */
    public NoticeRow read(UUID id, Actor actor) {
        NoticeRow row = find(id, actor);
        notices.read(row.id(), clock.instant());
        return row;
    }

    /** @param program only what is about this one; null for all */
    public void readAll(Actor actor, @Nullable ProgramId program) {
        notices.readAll(actor.username(), program, clock.instant());
    }

    /** The person has taken note of the escalation that the notice is about. */
    public void acknowledge(UUID id, Actor actor) {
        NoticeRow row = find(id, actor);
        UUID escalation = row.escalation();
        if (!row.isToAcknowledge() || escalation == null) {
            return;
        }
        escalations.acknowledge(escalation, actor);
        notices.acknowledged(escalation, actor.username(), clock.instant());
    }

    private NoticeRow find(UUID id, Actor actor) {
        return list.find(id, actor.username()).orElseThrow(() -> new NotFound("You have no such notice."));
    }
}
