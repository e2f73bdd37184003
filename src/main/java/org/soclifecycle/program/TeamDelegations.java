package org.soclifecycle.program;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.Delegations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The delegations that touch a programme: those of its members, as far as they cover it. */
@Service
@Transactional(readOnly = true)
public class TeamDelegations {

    private final Team team;
    private final Delegations delegations;

    TeamDelegations(Team team, Delegations delegations) {
        this.team = team;
        this.delegations = delegations;
    }

    /** Newest first; what has ended is among them. */
    public List<DelegationRow> on(ProgramId program) {
        Set<String> members = team.of(program).stream().map(MemberRow::username).collect(Collectors.toSet());
        return members.isEmpty() ? List.of() : delegations.touching(program, members);
    }
}
