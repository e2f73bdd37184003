package org.soclifecycle.gate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts voters and votes of a round side by side. */
final class VoteRows {

    private VoteRows() {}

    static List<VoteRow> of(GateReview review, Json json) {
        Map<String, Vote> cast = review.votes().stream()
                .collect(Collectors.toMap(vote -> vote.ballot().voter(), Function.identity()));
        return review.voters().stream()
                .sorted(Comparator.comparing(GateVoter::username))
                .map(voter -> row(voter, cast.get(voter.username()), json))
                .toList();
    }

    private static VoteRow row(GateVoter voter, @Nullable Vote vote, Json json) {
        if (vote == null) {
            return new VoteRow(voter.username(), voter.sponsor(), null, null, false, null, List.of(), null);
        }
        Ballot ballot = vote.ballot();
        return new VoteRow(
                voter.username(),
                voter.sponsor(),
                ballot.castBy(),
                ballot.choice(),
                ballot.conflict(),
                vote.rationale(),
                conditions(vote, json),
                vote.castAt());
    }

    static List<Map<String, @Nullable Object>> conditions(Vote vote, Json json) {
        return Rows.of(json.map(vote.conditions()).get("conditions"));
    }
}
