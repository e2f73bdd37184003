package org.soclifecycle.program;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.DelegationScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the module of accounts what a delegation can be about. */
@Component
@Transactional(readOnly = true)
class ProgramScope implements DelegationScope {

    private final MembershipRepository memberships;
    private final ProgramRepository programs;

    ProgramScope(MembershipRepository memberships, ProgramRepository programs) {
        this.memberships = memberships;
        this.programs = programs;
    }

    @Override
    public Map<ProgramId, String> programsOf(String username) {
        Set<ProgramId> held = memberships.heldBy(username, null).stream()
                .filter(seat -> !Standing.usable(Set.of(seat.role())).isEmpty())
                .map(HeldRole::program)
                .collect(Collectors.toSet());
        Map<ProgramId, String> names = new LinkedHashMap<>();
        programs.findAllById(held.stream().map(ProgramId::value).toList()).stream()
                .map(Program::toRow)
                .filter(row -> row.endedAt() == null)
                .sorted(java.util.Comparator.comparing(ProgramRow::key))
                .forEach(row -> names.put(row.id(), row.key() + " · " + row.name()));
        return names;
    }

    @Override
    public String nameOf(ProgramId program) {
        return programs.findById(program.value())
                .map(found -> found.toRow().key())
                .orElse(program.toString());
    }

    @Override
    public boolean isAuditor(String username, @Nullable ProgramId program) {
        return memberships.heldBy(username, null).stream()
                .filter(seat -> program == null || Objects.equals(program, seat.program()))
                .anyMatch(seat -> Standing.usable(Set.of(seat.role())).isEmpty());
    }
}
