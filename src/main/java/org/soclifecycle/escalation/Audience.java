package org.soclifecycle.escalation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Who is told. Where nobody holds a role, the next one answers for it; the last is the programme's manager. */
@Component
class Audience {

    private static final String SPONSOR = "executive-sponsor";
    private static final String BOARD = "steering-board";
    private static final List<List<String>> LEADS =
            List.of(List.of("phase-lead"), List.of("soc-manager", "soc-architect", "dev-team-lead", "csirt-manager"));

    private final Team team;

    Audience(Team team) {
        this.team = team;
    }

    List<String> of(Action action, WorkItem item, ProgramRow program) {
        return switch (action) {
            case NONE -> List.of();
            case REMINDER -> List.copyOf(doers(item));
            case NOTICE_1 -> {
                Set<String> told = new LinkedHashSet<>(doers(item));
                told.addAll(holders(program, List.of(List.of(Team.MANAGER))));
                yield List.copyOf(told);
            }
            default -> of(action, program);
        };
    }

    List<String> of(Action action, ProgramRow program) {
        return List.copyOf(
                switch (action) {
                    case ESCALATE_2_PHASE_LEAD -> holders(program, LEADS);
                    case PROCESS_2 -> {
                        Set<String> told = new LinkedHashSet<>(holders(program, LEADS));
                        told.addAll(holders(program, List.of(List.of(Team.MANAGER))));
                        yield told;
                    }
                    case ESCALATE_3_BOARD -> holders(program, List.of(List.of(BOARD), List.of(SPONSOR)));
                    default -> holders(program, List.of(List.of(SPONSOR)));
                });
    }

    /** Whoever has the task; everybody who may take it while nobody has. */
    private Set<String> doers(WorkItem item) {
        String assignee = item.assignee();
        return assignee == null ? team.holders(item.program(), item.roles()) : Set.of(assignee);
    }

    private Set<String> holders(ProgramRow program, List<List<String>> ranks) {
        return ranks.stream()
                .map(roles -> team.holders(program.id(), roles))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Set.of(program.programManager()));
    }
}
