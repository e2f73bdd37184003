package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Who of a programme's team votes and signs at its gates. */
@Component
class Electorate {

    private static final String SPONSOR = "executive-sponsor";
    private static final String AUDITOR = "auditor";
    private static final String BOARD = "board";

    private final Team team;
    private final Registers registers;

    Electorate(Team team, Registers registers) {
        this.team = team;
        this.registers = registers;
    }

    /** The role of the choice that takes the part in this programme. */
    String role(ProgramId program, RoleChoice choice) {
        return choice.first(role -> !team.holders(program, List.of(role)).isEmpty());
    }

    /**
     * Holders of the gate's voting roles and voting members of the board, as far as they are on the team; never those
     * who prepare the gate, and no auditor.
     */
    List<GateVoter> voters(ProgramId program, Gate gate) {
        List<String> voting = gate.voterRoles().stream()
                .map(choice -> role(program, choice))
                .distinct()
                .toList();
        Set<String> names = new TreeSet<>(team.holders(program, voting));
        registers.rows(program, BOARD).stream()
                .filter(row -> row.matches("votes", "true"))
                .map(RegisterRow::key)
                .forEach(names::add);
        Map<String, Set<String>> roles = new HashMap<>();
        names.forEach(name -> roles.put(name, team.rolesOf(program, name)));
        List<GateVoter> voters = new ArrayList<>();
        for (String name : names) {
            Collection<String> held = roles.getOrDefault(name, Set.of());
            if (!held.isEmpty()
                    && !held.contains(AUDITOR)
                    && SeparationRule.SOD_3.barredRoles().stream().noneMatch(held::contains)) {
                voters.add(new GateVoter(name, held.contains(SPONSOR)));
            }
        }
        return voters;
    }
}
