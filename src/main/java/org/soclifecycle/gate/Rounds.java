package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Opens rounds of a gate and finds the one that a process instance is in. */
@Component
class Rounds {

    private static final String SPONSOR = "executive-sponsor";
    private static final String AUDITOR = "auditor";
    private static final String BOARD = "board";

    private final GateReviewRepository reviews;
    private final Criteria criteria;
    private final Team team;
    private final Registers registers;
    private final Announcing announcing;

    Rounds(GateReviewRepository reviews, Criteria criteria, Team team, Registers registers, Announcing announcing) {
        this.reviews = reviews;
        this.criteria = criteria;
        this.team = team;
        this.registers = registers;
        this.announcing = announcing;
    }

    /** The newest round of the instance. */
    Optional<GateReview> newest(String instance) {
        return reviews.findFirstByProcessInstanceIdOrderByRoundDesc(instance);
    }

    /** @throws NotFound when the instance has not opened a gate */
    GateReview current(String instance) {
        return newest(instance).orElseThrow(() -> new NotFound("This gate has not been opened yet."));
    }

    /** Opens the next round. The attempt counts only recyclings, so that a hold is no strike. */
    GateReview open(ProgramId program, String instance, Gate gate) {
        List<GateReview> before = reviews.findByProcessInstanceIdOrderByRound(instance);
        int attempt = 1
                + (int) before.stream()
                        .filter(round -> round.papers().decision() == Outcome.RECYCLE)
                        .count();
        GateReview review =
                new GateReview(program, gate.code(), instance, before.size() + 1, attempt, announcing.now());
        GateReview last = before.isEmpty() ? null : before.get(before.size() - 1);
        List<CriterionRow> rows = criteria.of(program, gate.code());
        List<GateVoter> voters = voters(program, gate);
        review.convene(rows, voters, last);
        announcing.tell(new GateOpened(
                program,
                gate.code(),
                review.round(),
                attempt,
                voters.stream().map(GateVoter::username).toList(),
                rows.size(),
                announcing.now()));
        return reviews.save(review);
    }

    /**
     * Holders of the gate's voting roles and voting members of the board, as far as they are on the team; never those
     * who prepare the gate, and no auditor.
     */
    private List<GateVoter> voters(ProgramId program, Gate gate) {
        Set<String> names = new TreeSet<>(team.holders(program, gate.voterRoles()));
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
