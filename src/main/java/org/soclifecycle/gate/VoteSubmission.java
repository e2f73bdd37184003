package org.soclifecycle.gate;

import java.util.Map;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/**
 * Casting a vote. The vote counts for the voter whom the task names; who votes in another's place says so. A voter who
 * names somebody else casts that person's vote and keeps the own one outstanding.
 */
@Component
class VoteSubmission implements TaskSubmission {

    private final Rounds rounds;
    private final Team team;
    private final Announcing announcing;
    private final Json json;

    VoteSubmission(Rounds rounds, Team team, Announcing announcing, Json json) {
        this.rounds = rounds;
        this.team = team;
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
        requireMayVote(submission);
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

    private void requireMayVote(AcceptedSubmission submission) {
        var held = team.rolesOf(submission.item().program(), submission.actor());
        if (Rounds.NO_VOTE.stream().anyMatch(held::contains)) {
            throw new NotAllowed("Who prepares or audits gates has no vote at them.");
        }
    }

    private static String voter(AcceptedSubmission submission) {
        String named = submission.item().subject();
        String actor = submission.actor();
        String deputyFor = submission.text("deputyFor");
        if (deputyFor != null && !deputyFor.equals(actor)) {
            return deputyFor;
        }
        if (named != null && !named.equals(actor)) {
            throw Refusals.of(
                    "deputyFor",
                    "Voting as deputy for",
                    "This is the vote of " + named + "; name them under “Voting as deputy for”.");
        }
        return actor;
    }
}
