package org.soclifecycle.gate;

import java.util.Map;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gates on hold until something happens. */
@Service
@Transactional
public class Holds {

    private static final String HOLD_RELEASED = "HoldReleased";

    private final Programs programs;
    private final Team team;
    private final Processes processes;
    private final Announcing announcing;

    Holds(Programs programs, Team team, Processes processes, Announcing announcing) {
        this.programs = programs;
        this.team = team;
        this.processes = processes;
        this.announcing = announcing;
    }

    /** The event a held gate waits for has happened; the gate opens again. */
    public void release(ProgramId program, String reason, Actor actor) {
        team.requireManagement(actor, program);
        programs.lock(program);
        if (reason.isBlank()) {
            throw new Invalid("Say what has happened so that the gate can go on.");
        }
        if (processes.send(program, HOLD_RELEASED, Map.of(), actor.username()) == 0) {
            throw new Conflict("No gate of this programme is on hold.");
        }
        announcing.tell(new LifecycleNote(program, "HOLD_RELEASED", reason.strip(), announcing.now()));
    }
}
