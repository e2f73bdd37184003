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
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.engine.Collisions;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with tasks. Every change locks the programme's row, then the item, and goes together with the
 * engine's change and the record of it, or not at all.
 */
@Service
public class Tasks {

    private static final String VOTE = "gate_vote";

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
            TaskSigning signing) {
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

    /** Who completed one of the tasks on the programme. */
    @Transactional(readOnly = true)
    public Set<String> completers(ProgramId program, java.util.Collection<WorkItem.TaskRef> tasks) {
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

    /** Why the person may not do the task; empty when they may. */
    @Transactional(readOnly = true)
    public Optional<String> obstacle(WorkItem item, Actor actor) {
        return Optional.ofNullable(access.obstacle(actor, item));
    }

    /** The person takes the task. */
    public void claim(UUID id, Actor actor) {
        change(id, actor, (item, held) -> {
            access.require(actor, held, item);
            if (item.assignee() != null && !item.assignee().equals(actor.username())) {
                throw taken(item);
            }
            processes.assign(item.taskId(), actor.username(), actor.username());
        });
    }

    /** The person hands the task back to its roles. */
    public void release(UUID id, Actor actor) {
        change(id, actor, (item, held) -> {
            if (!actor.username().equals(item.assignee())) {
                team.requireManagement(actor, item.program());
            }
            if (item.roles().isEmpty()) {
                throw new Conflict("The process named this person; the task has no other candidates.");
            }
            processes.assign(item.taskId(), null, actor.username());
        });
    }

    /** A programme manager gives the task to somebody who may do it. */
    public void assign(UUID id, String assignee, Actor actor) {
        change(id, actor, (item, held) -> {
            team.requireManagement(actor, item.program());
            String obstacle = access.obstacle(people.actor(assignee), item);
            if (obstacle != null) {
                throw new Conflict(people.displayName(assignee) + " cannot do this task. " + obstacle);
            }
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
        return attempts.recorded(actor, () -> items.find(id).orElseThrow(), () -> {
            Completion.Entered entered =
                    new Completion.Entered(submitted, requestKey, signing.consent(id, actor, signature));
            return collisions.retry(() -> complete(id, entered, actor));
        });
    }

    private WorkItem complete(UUID id, Completion.Entered entered, Actor actor) {
        WorkItem item = locked(id);
        Set<String> held = sight(actor, item);
        if (completion.isRepetition(item, actor, entered.requestKey())) {
            return item;
        }
        requireOpen(item);
        access.require(actor, held, item);
        if (item.assignee() != null && !item.assignee().equals(actor.username())) {
            throw taken(item);
        }
        completion.complete(item, entered, actor);
        return item;
    }

    /** @param action gets the item and the roles that the person holds on its programme */
    private void change(UUID id, Actor actor, BiConsumer<WorkItem, Set<String>> action) {
        collisions.retry(() -> {
            WorkItem item = locked(id);
            Set<String> held = sight(actor, item);
            requireOpen(item);
            action.accept(item, held);
            return item;
        });
    }

    private Set<String> sight(Actor actor, WorkItem item) {
        Set<String> held = team.rolesOf(item.program(), actor.username());
        Team.requireSight(actor, held);
        return held;
    }

    private WorkItem locked(UUID id) {
        WorkItem seen = items.find(id).orElseThrow(() -> new NotFound("There is no such task."));
        programs.lock(seen.program());
        return items.lock(id).orElseThrow();
    }

    private void requireOpen(WorkItem item) {
        if (!item.isOpen()) {
            throw closed(item);
        }
        Sentences.requireRunning(programs.find(item.program()));
    }

    /** A vote that comes too late or a second time breaks a rule of the board; elsewhere it is a mere collision. */
    private Conflict closed(WorkItem item) {
        String sentence = Sentences.closed(item, people);
        return item.taskClass().equals(VOTE)
                ? new RuleBroken(sentence + " Nothing is voted or signed on it any more.")
                : new Conflict(sentence);
    }

    private Conflict taken(WorkItem item) {
        return new Conflict(people.displayName(String.valueOf(item.assignee()))
                + " has taken this task. Ask them, or the programme manager, to hand it over.");
    }
}
