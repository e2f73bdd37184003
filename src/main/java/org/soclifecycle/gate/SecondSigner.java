package org.soclifecycle.gate;

import java.util.List;
import java.util.Objects;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.program.Roles;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.AcceptedSubmission;
import org.springframework.stereotype.Component;

/**
 * Who may sign a decision next to the chair: another person than the chair and the author of the package, and nobody who
 * holds a role in the delivery line, whatever other role they hold.
 */
@Component
class SecondSigner {

    private final GateReviews reviews;
    private final Team team;
    private final Roles roles;

    SecondSigner(GateReviews reviews, Team team, Roles roles) {
        this.reviews = reviews;
        this.team = team;
        this.roles = roles;
    }

    /** @throws RuleBroken with the reason when the person may not */
    void require(GateReview review, AcceptedSubmission submission) {
        GateReviewRow row = reviews.of(review.program(), review.gate()).stream()
                .filter(one -> one.id().equals(review.id()))
                .findFirst()
                .orElseThrow();
        String actor = submission.actor();
        if (Objects.equals(actor, row.decidedBy())) {
            throw new RuleBroken("You signed this decision as chair; the second signature must be another person's.");
        }
        if (Objects.equals(actor, row.preparedBy())) {
            throw new RuleBroken("You prepared the package of this gate; another person must sign second.");
        }
        List<String> delivery = team.rolesOf(review.program(), actor).stream()
                .filter(roles::delivers)
                .toList();
        if (!delivery.isEmpty()) {
            throw new RuleBroken("The second signature must come from outside the delivery line; you hold "
                    + roles.namesOf(delivery) + " on this programme.");
        }
    }
}
