package org.soclifecycle.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.identity.People;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/**
 * Casting a vote. The vote counts for the voter whom the task names; a delegate of that person casts it in their stead. A
 * voter who holds a delegation can cast the other vote from the own task too: by naming the delegator, and keeping the own
 * vote outstanding. Nobody else is a deputy.
 */
@Component
class VoteSubmission implements TaskSubmission {

    private static final String FIELD = "deputyFor";
    private static final String LABEL = "Voting as deputy for";

    private final Rounds rounds;
    private final Deputies deputies;
    private final People people;
    private final Announcing announcing;
    private final Json json;

    VoteSubmission(Rounds rounds, Deputies deputies, People people, Announcing announcing, Json json) {
        this.rounds = rounds;
        this.deputies = deputies;
        this.people = people;
        this.announcing = announcing;
        this.json = json;
    }

    @Override
    public boolean gives(String formId) {
        return "castGateVote".equals(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        GateReview review = rounds.current(submission.item().processInstanceId());
        Ballot ballot = new Ballot(
                voter(submission),
                submission.actor(),
                Choice.of(String.valueOf(submission.text("vote"))),
                submission.isTrue("conflictOfInterest"));
        review.cast(new Vote(
                ballot,
                submission.text("rationale"),
                json.text(Map.of("conditions", submission.rows("conditions"))),
                announcing.now()));
        announcing.tell(new VoteCast(
                review.program(),
                review.gate(),
                review.attempt(),
                ballot.voter(),
                ballot.castBy(),
                ballot.choice(),
                ballot.conflict(),
                announcing.now()));
    }

    private String voter(AcceptedSubmission submission) {
        String named = submission.item().subject();
        String owner = named == null ? submission.actor() : named;
        String deputyFor = submission.text(FIELD);
        if (deputyFor != null && !deputyFor.equals(owner)) {
            requireDelegation(submission, deputyFor);
            return deputyFor;
        }
        if (!owner.equals(submission.actor()) && !owner.equals(submission.onBehalfOf())) {
            throw foreign(owner);
        }
        return owner;
    }

    private void requireDelegation(AcceptedSubmission submission, @Nullable String deputyFor) {
        if (deputyFor == null
                || submission.onBehalfOf() != null
                || !deputies.use(submission.item(), submission.actor(), deputyFor)) {
            throw foreign(String.valueOf(deputyFor));
        }
    }

    private RuntimeException foreign(String voter) {
        return Refusals.of(
                SeparationRule.SOD_7,
                FIELD,
                LABEL,
                "This would be the vote of " + people.displayName(voter)
                        + ", who has not delegated to you; only a delegate casts another person’s vote");
    }
}
