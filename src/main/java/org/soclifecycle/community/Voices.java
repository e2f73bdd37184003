package org.soclifecycle.community;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.Tokens;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.TaskRights;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which people without an account say something about a task, as those see them who work on it. */
@Service
@Transactional
public class Voices {

    private final VoiceRepository voices;
    private final Tasks tasks;
    private final TaskRights rights;
    private final Programs programs;
    private final CommunityPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voices(
            VoiceRepository voices,
            Tasks tasks,
            TaskRights rights,
            Programs programs,
            CommunityPages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.voices = voices;
        this.tasks = tasks;
        this.rights = rights;
        this.programs = programs;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    /** The links of the item and what was said through them, oldest first. */
    @Transactional(readOnly = true)
    public List<VoiceRow> of(UUID workItem) {
        return voices.findByWorkItemIdOrderByCreatedAt(workItem).stream()
                .map(voice -> voice.toRow(clock.instant()))
                .toList();
    }

    /** Whether the person may ask somebody outside about the item: who may work on it, as long as it is open. */
    @Transactional(readOnly = true)
    public boolean mayAsk(WorkItem item, Actor actor) {
        return item.isOpen()
                && pages.hasOutsiders(programs.find(item.program()).kind())
                && rights.of(item, actor).obstacle() == null;
    }

    /**
     * Makes a link. Its secret is in the answer and nowhere else.
     *
     * @throws org.soclifecycle.core.InvalidFields naming what is wrong with the request
     */
    public NewVoice create(UUID workItem, VoiceRequest request, Actor actor) {
        WorkItem item = locked(workItem, actor);
        request.check();
        String token = Tokens.random();
        Voice voice =
                voices.save(new Voice(item.program(), item.id(), request, token, actor.username(), clock.instant()));
        VoiceRow row = voice.toRow(clock.instant());
        events.publishEvent(new VoiceCreated(row));
        return new NewVoice(row, token);
    }

    /** @throws Conflict when it was used or has expired */
    public void withdraw(UUID workItem, UUID id, Actor actor) {
        WorkItem item = locked(workItem, actor);
        Voice voice = voices.findById(id)
                .filter(one -> one.toRow(clock.instant()).workItem().equals(item.id()))
                .orElseThrow(() -> new NotFound("There is no such link."));
        voice.withdraw(actor.username(), clock.instant());
        events.publishEvent(new VoiceWithdrawn(voice.toRow(clock.instant()), actor.username()));
    }

    private WorkItem locked(UUID workItem, Actor actor) {
        programs.lock(tasks.find(workItem, actor).program());
        WorkItem item = tasks.find(workItem, actor);
        if (!item.isOpen()) {
            throw new Conflict("The task is closed; nobody needs to be asked any more.");
        }
        if (!mayAsk(item, actor)) {
            throw new NotAllowed("Those who may work on this task ask people outside about it.");
        }
        return item;
    }

    /** A new link. The token is its secret: show it once and keep it nowhere. */
    public record NewVoice(VoiceRow voice, String token) {}
}
