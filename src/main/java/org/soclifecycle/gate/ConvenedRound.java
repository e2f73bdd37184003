package org.soclifecycle.gate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.duties.SeparationRule;

/** A round of a gate with what it judges and who judges; both are fixed when it opens. */
@MappedSuperclass
abstract class ConvenedRound extends RoundOfGate {

    @BatchSize(size = 50)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "gate_review_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReviewCriterion> criteria = new ArrayList<>();

    @BatchSize(size = 50)
    @ElementCollection
    @CollectionTable(name = "gate_voter", schema = "app", joinColumns = @JoinColumn(name = "gate_review_id"))
    private Set<GateVoter> voters = new HashSet<>();

    @BatchSize(size = 50)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "gate_review_id", nullable = false, updatable = false)
    @OrderBy("castAt")
    private List<Vote> votes = new ArrayList<>();

    protected ConvenedRound() {}

    ConvenedRound(ProgramId program, String gate, String processInstanceId, int round, int attempt, Instant openedAt) {
        super(program, gate, processInstanceId, round, attempt, openedAt);
    }

    /** Freezes what is judged and who judges; claims of the round before stay as a proposal. */
    void convene(List<CriterionRow> rows, Collection<GateVoter> eligible, @Nullable ConvenedRound before) {
        for (CriterionRow row : rows) {
            ReviewCriterion criterion = new ReviewCriterion(row, criteria.size());
            if (before != null) {
                before.criterion(row.code()).ifPresent(criterion::claimLike);
            }
            criteria.add(criterion);
        }
        voters.addAll(eligible);
    }

    Optional<ReviewCriterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /** @throws NotAllowed when the person has no vote; {@link Conflict} when the vote was cast already */
    void count(Vote vote) {
        Ballot ballot = vote.ballot();
        if (voters.stream().noneMatch(voter -> voter.username().equals(ballot.voter()))) {
            throw new NotAllowed(ballot.voter() + " has no vote at this gate.");
        }
        votes.stream()
                .map(Vote::ballot)
                .filter(cast -> cast.voter().equals(ballot.voter()))
                .findFirst()
                .ifPresent(cast -> {
                    throw castAlready(cast, ballot);
                });
        votes.add(vote);
    }

    private static RuleBroken castAlready(Ballot first, Ballot second) {
        String sentence = "The vote of " + first.voter() + " at this gate has been cast already";
        boolean deputy = first.isByDeputy() || second.isByDeputy();
        return deputy
                ? new RuleBroken(
                        sentence + "; member and deputy have one vote together (separation of duties, SOD-7: "
                                + SeparationRule.SOD_7.title() + ").",
                        SeparationRule.SOD_7.id())
                : new RuleBroken(sentence + ".", GateRule.VOTE.id());
    }

    List<ReviewCriterionRow> criteria() {
        return criteria.stream().map(ReviewCriterion::toRow).toList();
    }

    Set<GateVoter> voters() {
        return Set.copyOf(voters);
    }

    List<Vote> votes() {
        return List.copyOf(votes);
    }
}
