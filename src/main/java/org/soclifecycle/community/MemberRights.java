package org.soclifecycle.community;

import java.util.Set;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Standing;
import org.soclifecycle.program.Standings;
import org.springframework.stereotype.Component;

/**
 * Who keeps the list of members between the tasks: the programme manager, who answers for it; the leader of the development
 * team, whose task defines the sector; the liaison, who speaks with the members; and the manager of the team that will
 * serve them. The model cannot say it, because this is work beside the tasks.
 */
@Component
class MemberRights {

    private static final Set<String> ROLES =
            Set.of("program-manager", "dev-team-lead", "sector-liaison", "csirt-manager");

    private final Standings standings;

    MemberRights(Standings standings) {
        this.standings = standings;
    }

    boolean mayChange(Actor actor, ProgramRow program) {
        Standing standing = standings.of(program.id(), actor);
        boolean holds = standing.own().stream().anyMatch(ROLES::contains)
                || standing.delegatorWith(ROLES).isPresent();
        return program.state().isOpen() && !standing.isAuditor() && holds;
    }

    /** @throws NotAllowed when the person may not */
    void require(Actor actor, ProgramRow program) {
        if (!mayChange(actor, program)) {
            throw new NotAllowed("The members are kept by the programme manager, the development team lead, the sector"
                    + " liaison and the CSIRT manager, as long as the programme runs.");
        }
    }
}
