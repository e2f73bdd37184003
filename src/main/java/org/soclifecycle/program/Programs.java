package org.soclifecycle.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ProcessEnded;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes: start, find, hold, resume, cancel. */
@Service
@Transactional
public class Programs {

    /** The message that ends a programme early. */
    private static final String CANCELLED = "ProgramCancelled";

    private final ProgramRepository programs;
    private final Calendars calendars;
    private final Team team;
    private final Starting starting;
    private final Processes processes;

    Programs(ProgramRepository programs, Calendars calendars, Team team, Starting starting, Processes processes) {
        this.programs = programs;
        this.calendars = calendars;
        this.team = team;
        this.starting = starting;
        this.processes = processes;
    }

    /**
     * Creates the programme with its team and starts its process.
     *
     * @throws org.soclifecycle.core.InvalidFields naming every field that cannot be accepted
     * @throws NotAllowed when the person is no programme manager
     */
    public ProgramRow start(ProgramRequest request, Actor actor) {
        if (!actor.isProgramManager() || actor.isAuditor()) {
            throw new NotAllowed("Only people with the global role programme manager may start a programme.");
        }
        starting.check(request);
        Program program = new Program(
                starting.nextKey(request),
                request,
                calendars.named(request.calendar()).id(),
                starting.now(),
                actor.username());
        programs.saveAndFlush(program);
        for (ProgramRequest.Seat seat : starting.seats(request)) {
            team.seat(program.id(), seat.username(), seat.role(), actor.username());
        }
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

    /** @throws NotFound when there is none, or none for this person */
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
