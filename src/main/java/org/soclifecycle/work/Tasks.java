package org.soclifecycle.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Collisions;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Standing;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with tasks. Every change locks the programme's row, then the item, and goes together with the
 * engine's change and the record of it, or not at all.
 */
@Service
public class Tasks {

    private final WorkItems items;
    private final WorkAccess access;
    private final Programs programs;
    private final Team team;
    private final Processes processes;
    private final Completion completion;
    private final Collisions collisions;
    private final People people;
    private final Attempts attempts;
    private final TaskSigning signing;
    private final ActingOnTasks acting;
    private final Giving giving;

    Tasks(
            WorkItems items,
            WorkAccess access,
            Programs programs,
            Team team,
            Processes processes,
            Completion completion,
            Collisions collisions,
            People people,
            Attempts attempts,
            TaskSigning signing,
            ActingOnTasks acting,
            Giving giving) {
        this.items = items;
        this.access = access;
        this.programs = programs;
        this.team = team;
        this.processes = processes;
        this.completion = completion;
        this.collisions = collisions;
        this.people = people;
        this.attempts = attempts;
        this.signing = signing;
        this.acting = acting;
        this.giving = giving;
    }

    /**
     * The item, if the person may see its programme.
     *
     * @throws NotFound when there is none
     * @throws org.soclifecycle.core.NotAllowed when the person is not on the programme
     */
    @Transactional(readOnly = true)
    public WorkItem find(UUID id, Actor actor) {
        WorkItem item = items.find(id).orElseThrow(() -> new NotFound("There is no such task."));
        team.requireSight(actor, item.program());
        return item;
    }

    /** The programme's open items, soonest due first. */
    @Transactional(readOnly = true)
    public List<WorkItem> openOf(ProgramId program) {
        return items.openOf(program);
    }

    /** Every item that the programme ever had, in the order in which they came into being; in one statement. */
    @Transactional(readOnly = true)
    public List<WorkItem> allOf(ProgramId program) {
        return items.allOf(program);
    }

    /** How much work the programmes have open at the instant, in one statement; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<ProgramId, OpenWork> openWork(Collection<ProgramId> programs, Instant now) {
        return items.openWork(programs, now);
    }

    /** The items completed in the process instances, in order of completion. */
    @Transactional(readOnly = true)
    public List<WorkItem> completedIn(ProgramId program, List<String> processInstances) {
        return items.completedOf(program, processInstances);
    }

    /** The item, whoever asks; for modules that have checked the right to see it. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> item(UUID id) {
        return items.find(id);
    }

    /** The items, in one statement; for modules that have checked the right to see them. */
    @Transactional(readOnly = true)
    public List<WorkItem> items(Collection<UUID> ids) {
        return items.findAll(ids);
    }

    /** Who completed each of the tasks on the programme; a delegate and the delegator both. */
    @Transactional(readOnly = true)
    public Map<WorkItem.TaskRef, Set<String>> completers(ProgramId program, Collection<WorkItem.TaskRef> tasks) {
        return items.completers(program, tasks);
    }

    /** The newest items of the tasks on the programme, 50 at most, newest first. */
    @Transactional(readOnly = true)
    public List<WorkItem> newestOf(ProgramId program, Collection<WorkItem.TaskRef> tasks) {
        return items.newestOf(program, tasks);
    }

    /** The items that opened because this one was completed. */
    @Transactional(readOnly = true)
    public List<WorkItem> openedBy(UUID item) {
        return items.openedBy(item);
    }

    /** The person takes the task; a delegate takes it for the delegator. */
    public void claim(UUID id, Actor actor) {
        change(id, actor, "take", (item, standing) -> {
            Right right = access.require(standing, item);
            if (item.assignee() != null && !item.assignee().equals(right.holder(actor.username()))) {
                throw TooLate.taken(item, people);
            }
            acting.during(
                    item,
                    standing,
                    right,
                    "took",
                    () -> processes.assign(item.taskId(), right.holder(actor.username()), actor.username()));
        });
    }

    /** The person hands the task back to its roles. */
    public void release(UUID id, Actor actor) {
        change(id, actor, "hand back", (item, standing) -> {
            boolean held = actor.username().equals(item.assignee())
                    || item.assignee() != null && standing.actsFor(item.assignee());
            if (!held) {
                team.requireManagement(actor, item.program());
            }
            if (item.roles().isEmpty()) {
                throw new Conflict("The process named this person; the task has no other candidates.");
            }
            processes.assign(item.taskId(), null, actor.username());
        });
    }

    /** A programme manager, or who was asked to because it is late, gives the task to somebody who may do it. */
    public void assign(UUID id, String assignee, Actor actor) {
        change(id, actor, "give", (item, standing) -> {
            giving.require(actor, item);
            access.obstacleOf(people.actor(assignee), item).ifPresent(sentence -> {
                throw new Conflict(people.displayName(assignee) + " cannot do this task. " + sentence);
            });
            processes.assign(item.taskId(), assignee, actor.username());
        });
    }

    /** Completes a task that is not signed; see the other. */
    public WorkItem complete(UUID id, Map<String, ?> submitted, Actor actor, @Nullable String requestKey) {
        return complete(id, submitted, actor, requestKey, null);
    }

    /**
     * Completes the task with what was entered, and signs it where the model says that it is signed.
     *
     * @param requestKey the same for repeated sending of the same page; a repetition changes nothing
     * @param signature what was given to sign with; null where nothing was
     * @throws SubmissionRejected when what was entered breaks a rule of the form, or the signature is missing or refused
     * @throws Conflict when the task is closed, taken, or the programme on hold
     */
    public WorkItem complete(
            UUID id,
            Map<String, ?> submitted,
            Actor actor,
            @Nullable String requestKey,
            @Nullable SignatureInput signature) {
        return attempts.recorded(actor, "complete", () -> items.find(id).orElseThrow(), () -> {
            Completion.Entered entered =
                    new Completion.Entered(submitted, requestKey, signing.consent(id, actor, signature));
            return collisions.retry(() -> complete(id, entered, actor));
        });
    }

    private WorkItem complete(UUID id, Completion.Entered entered, Actor actor) {
        WorkItem item = locked(id);
        Standing standing = sight(actor, item);
        if (completion.isRepetition(item, actor, entered.requestKey())) {
            return item;
        }
        requireOpen(item, standing);
        Right right = access.require(standing, item);
        if (item.assignee() != null && !item.assignee().equals(right.holder(actor.username()))) {
            throw TooLate.taken(item, people);
        }
        acting.during(item, standing, right, "completed", () -> completion.complete(item, entered, actor));
        return item;
    }

    /** @param action gets the item and who the person is on its programme */
    private void change(UUID id, Actor actor, String verb, BiConsumer<WorkItem, Standing> action) {
        attempts.recorded(
                actor,
                verb,
                () -> items.find(id).orElseThrow(),
                () -> collisions.retry(() -> {
                    WorkItem item = locked(id);
                    Standing standing = sight(actor, item);
                    requireOpen(item, standing);
                    action.accept(item, standing);
                    return item;
                }));
    }

    private Standing sight(Actor actor, WorkItem item) {
        Standing standing = access.standing(actor, item);
        Team.requireSight(standing);
        return standing;
    }

    private WorkItem locked(UUID id) {
        WorkItem seen = items.find(id).orElseThrow(() -> new NotFound("There is no such task."));
        programs.lock(seen.program());
        return items.lock(id).orElseThrow();
    }

    private void requireOpen(WorkItem item, Standing standing) {
        if (!item.isOpen()) {
            throw TooLate.closed(item, standing, people);
        }
        Sentences.requireRunning(programs.find(item.program()));
    }
}
