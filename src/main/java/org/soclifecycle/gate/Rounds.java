package org.soclifecycle.gate;

import java.util.List;
import java.util.Optional;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Component;

/** Opens rounds of a gate and finds the one that a process instance is in. */
@Component
class Rounds {

    private final GateReviewRepository reviews;
    private final Criteria criteria;
    private final Electorate electorate;
    private final Announcing announcing;

    Rounds(GateReviewRepository reviews, Criteria criteria, Electorate electorate, Announcing announcing) {
        this.reviews = reviews;
        this.criteria = criteria;
        this.electorate = electorate;
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
        List<GateVoter> voters = electorate.voters(program, gate);
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

    /** The role of the choice that takes the part in the round's programme. */
    String role(GateReview review, RoleChoice choice) {
        return electorate.role(review.program(), choice);
    }
}
