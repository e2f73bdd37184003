package org.soclifecycle.program;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ProcessEnded;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes: start, find, hold, resume, cancel. */
@Service
@Transactional
public class Programs {

    /** As many programmes as a list holds. */
    static final int MOST = 5000;

    /** The message that ends a programme early. */
    private static final String CANCELLED = "ProgramCancelled";

    private final ProgramRepository programs;
    private final Calendars calendars;
    private final Team team;
    private final Seats seats;
    private final Standings standings;
    private final Starting starting;
    private final Processes processes;

    Programs(
            ProgramRepository programs,
            Calendars calendars,
            Team team,
            Seats seats,
            Standings standings,
            Starting starting,
            Processes processes) {
        this.programs = programs;
        this.calendars = calendars;
        this.team = team;
        this.seats = seats;
        this.standings = standings;
        this.starting = starting;
        this.processes = processes;
    }

    /** Whether the person may start programmes: programme managers by global role, never an auditor. */
    public static boolean mayStart(Actor actor) {
        return actor.isProgramManager() && !actor.isAuditor();
    }

    /** @throws NotAllowed when the person may not start programmes */
    public static void requireStart(Actor actor) {
        if (!mayStart(actor)) {
            throw new NotAllowed("Only people with the global role programme manager may start a programme.");
        }
    }

    /**
     * Creates the programme with its team and starts its process.
     *
     * @throws org.soclifecycle.core.InvalidFields naming every field that cannot be accepted
     * @throws NotAllowed when the person is no programme manager
     */
    public ProgramRow start(ProgramRequest request, Actor actor) {
        requireStart(actor);
        starting.check(request);
        Program program = new Program(
                starting.nextKey(request),
                request,
                calendars.named(request.calendar()).id(),
                starting.now(),
                actor.username());
        save(program);
        seats.found(program.id(), starting.seats(request), actor.username());
        starting.publish(new ProgramCreated(program.toRow(), actor.username()));
        Map<String, @Nullable Object> variables = new HashMap<>(starting.variables(request.kind()));
        variables.put("programId", program.id().toString());
        processes.start(
                program.id(),
                starting.rootProcess(request.kind()),
                program.toRow().key(),
                variables,
                actor.username());
        return program.toRow();
    }

    /** Two people who start programmes of one organisation at the same moment would get the same key. */
    private void save(Program program) {
        try {
            programs.saveAndFlush(program);
        } catch (DataIntegrityViolationException taken) {
            throw new Conflict("Somebody else started a programme at this very moment. Go back and start it again.");
        }
    }

    /** @throws NotFound when there is none */
    @Transactional(readOnly = true)
    public ProgramRow find(String key) {
        return programs.findByKey(key)
                .map(Program::toRow)
                .orElseThrow(() -> new NotFound("There is no programme " + key + "."));
    }

    @Transactional(readOnly = true)
    public ProgramRow find(ProgramId id) {
        return programs.findById(id.value()).map(Program::toRow).orElseThrow(() -> unknown(id));
    }

    /**
     * The programme, if the person may see it.
     *
     * @throws NotFound when there is none
     * @throws NotAllowed when the person is not on its team
     */
    @Transactional(readOnly = true)
    public ProgramRow find(String key, Actor actor) {
        ProgramRow program = find(key);
        team.requireSight(actor, program.id());
        return program;
    }

    /** The sectors that are in use, by name. */
    @Transactional(readOnly = true)
    public List<String> sectors() {
        return programs.sectors();
    }

    /** The programmes the person may see, by key; at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<ProgramRow> all(ProgramQuery query, Actor actor) {
        boolean everything = Team.seesEverything(actor);
        List<Program> found = programs.search(
                everything,
                actor.username(),
                everything ? Set.of() : standings.programsInFor(actor),
                query.states(),
                query.pattern(),
                Limit.of(MOST));
        return found.stream().map(Program::toRow).toList();
    }

    /** The keys of the programmes, in one statement. */
    @Transactional(readOnly = true)
    public Map<ProgramId, String> keys(Collection<ProgramId> ids) {
        Map<ProgramId, String> keys = new HashMap<>();
        programs.findAllById(ids.stream().map(ProgramId::value).toList())
                .forEach(program -> keys.put(program.id(), program.toRow().key()));
        return keys;
    }

    /** The programmes of these ids, by key, in one statement; an id that no programme has is left out. */
    @Transactional(readOnly = true)
    public List<ProgramRow> all(Collection<ProgramId> ids) {
        return programs.findAllById(ids.stream().map(ProgramId::value).toList()).stream()
                .map(Program::toRow)
                .sorted(Comparator.comparing(ProgramRow::key))
                .toList();
    }

    /** The programmes of a kind that ended last, newest first; 50 at most. */
    @Transactional(readOnly = true)
    public List<ProgramRow> ended(String kind) {
        return programs.findTop50ByKindAndEndedAtIsNotNullOrderByEndedAtDesc(kind).stream()
                .map(Program::toRow)
                .toList();
    }

    /** The ids of all programmes, or of the one with the key; for people who see every programme. */
    @Transactional(readOnly = true)
    public List<ProgramId> ids(@Nullable String key) {
        return programs.ids(key).stream().map(ProgramId::new).toList();
    }

    /** The programmes the person may see, by key. */
    @Transactional(readOnly = true)
    public List<ProgramRow> visibleTo(Actor actor) {
        return programs.findAllByOrderByKey().stream()
                .map(Program::toRow)
                .filter(program -> team.maySee(actor, program.id()))
                .toList();
    }

    /** Locks the programme's row until the transaction ends; every writing action starts with this. */
    public ProgramRow lock(ProgramId id) {
        return programs.lock(id.value()).orElseThrow(() -> unknown(id)).toRow();
    }

    /** Puts the programme on hold: nothing can be completed, timers wait. */
    public void hold(ProgramId id, String reason, Actor actor) {
        team.requireManagement(actor, id);
        Reasons.require(reason);
        locked(id).hold(reason.strip());
        processes.suspend(id, actor.username());
        starting.publish(new ProgramHeld(id, reason.strip(), actor.username()));
    }

    /** Lets the programme go on. */
    public void resume(ProgramId id, Actor actor) {
        team.requireManagement(actor, id);
        locked(id).resume();
        processes.resume(id, actor.username());
        starting.publish(new ProgramResumed(id, actor.username()));
    }

    /** Ends the programme early: open work is taken away, the closing task remains. */
    public void cancel(ProgramId id, String reason, Actor actor) {
        team.requireManagement(actor, id);
        Reasons.require(reason);
        Program program = locked(id);
        if (program.toRow().state() == ProgramState.ON_HOLD) {
            program.resume();
            processes.resume(id, actor.username());
        }
        program.closeFor(reason.strip());
        starting.publish(new ProgramCancelling(id, reason.strip(), actor.username()));
        processes.send(id, CANCELLED, Map.of(), actor.username());
    }

    /** A gate decided to end the programme; its closing task is already open. */
    public void closing(ProgramId id, String reason) {
        locked(id).closeFor(reason);
    }

    /** Records which capability the programme has declared, for example IOC. */
    public void reached(ProgramId id, String capability) {
        locked(id).reach(capability);
    }

    /** Takes the declared full capability back, to IOC or with a warning as FOC_AT_RISK. */
    public ProgramRow degraded(ProgramId id, String capability) {
        Program program = locked(id);
        program.degrade(capability);
        return program.toRow();
    }

    /**
     * Declares FOC again.
     *
     * @param lifted what may be lifted, of FOC_AT_RISK and IOC
     * @return false when the programme's capability is none of them
     */
    public boolean restored(ProgramId id, Set<String> lifted) {
        return locked(id).restore(lifted);
    }

    @EventListener
    void ended(ProcessEnded event) {
        Program program = programs.findById(event.program().value()).orElse(null);
        if (program == null
                || !event.root()
                || !starting.isRootOf(program.toRow().kind(), event.processKey())) {
            return;
        }
        ProgramState end =
                program.toRow().state() == ProgramState.CANCELLING ? ProgramState.CANCELLED : ProgramState.COMPLETED;
        program.end(end, event.at());
        starting.publish(new ProgramEnded(event.program(), end, event.at()));
    }

    private Program locked(ProgramId id) {
        return programs.lock(id.value()).orElseThrow(() -> unknown(id));
    }

    static NotFound unknown(ProgramId id) {
        return new NotFound("There is no programme with the id " + id + ".");
    }
}
