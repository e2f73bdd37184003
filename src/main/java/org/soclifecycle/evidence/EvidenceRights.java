package org.soclifecycle.evidence;

import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may add evidence, and who may open it. */
@Component
public class EvidenceRights {

    private final Programs programs;
    private final Team team;

    EvidenceRights(Programs programs, Team team) {
        this.programs = programs;
        this.team = team;
    }

    /** Whether the person may add and attach evidence: members of the team, but no auditors, while the programme lives. */
    @Transactional(readOnly = true)
    public boolean mayAdd(ProgramId program, Actor actor) {
        return isWriter(program, actor) && programs.find(program).endedAt() == null;
    }

    /** Whether the person may open it. What is TLP:RED is for the team and for auditors alone. */
    @Transactional(readOnly = true)
    public boolean mayOpen(EvidenceRow evidence, Actor actor) {
        if (evidence.tlp() != Tlp.RED) {
            return team.maySee(actor, evidence.program());
        }
        return actor.isAuditor() || team.isInvolved(actor, evidence.program());
    }

    /** @throws NotAllowed when the person may not add evidence */
    @Transactional(readOnly = true)
    public void requireAdding(ProgramId program, Actor actor) {
        team.requireSight(actor, program);
        if (!isWriter(program, actor)) {
            throw new NotAllowed("Only members of the programme's team may add or attach evidence; auditors read.");
        }
        if (programs.find(program).endedAt() != null) {
            throw new Conflict("The programme has ended; its evidence stays as it is.");
        }
    }

    /** Locks the programme for a change of its evidence. */
    void lock(ProgramId program, Actor actor) {
        programs.lock(program);
        requireAdding(program, actor);
    }

    boolean isOnTeam(ProgramId program, String username) {
        return !team.rolesOf(program, username).isEmpty();
    }

    private boolean isWriter(ProgramId program, Actor actor) {
        return team.mayContribute(actor, program);
    }
}
