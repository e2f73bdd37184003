package org.soclifecycle.community;

import java.util.List;
import java.util.Optional;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members of the sector that a programme builds its team for. */
@Service
@Transactional(readOnly = true)
public class Members {

    private final Registers registers;
    private final MemberRights rights;

    Members(Registers registers, MemberRights rights) {
        this.registers = registers;
        this.rights = rights;
    }

    /** All of them, in the order in which they were recorded. */
    public List<SectorMember> of(ProgramId program) {
        return registers.rows(program, SectorMember.REGISTER).stream()
                .map(SectorMember::of)
                .toList();
    }

    /** Those the query asks for, in its order. */
    public List<SectorMember> of(ProgramId program, MemberQuery query) {
        return of(program).stream().filter(query::matches).sorted(query.order()).toList();
    }

    public Coverage coverage(ProgramId program) {
        return Coverage.of(of(program));
    }

    /** @throws NotFound when the sector has no such member */
    public SectorMember find(ProgramId program, String entity) {
        return known(program, entity)
                .orElseThrow(() -> new NotFound("There is no member of this name; somebody may have removed it."));
    }

    Optional<SectorMember> known(ProgramId program, String entity) {
        return registers.row(program, SectorMember.REGISTER, entity).map(SectorMember::of);
    }

    public boolean mayChange(Actor actor, ProgramRow program) {
        return rights.mayChange(actor, program);
    }
}
