package org.soclifecycle.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts the votes of a round.
 *
 * <p>Whoever declares a conflict of interest is counted out: neither asked for the quorum nor heard. Of the others,
 * {@code quorumShare} must have voted, rounded up, and at least {@code quorumMin} persons – but never more than there
 * are, so that a small programme can decide – and one of the sponsors among them. An abstention is presence, not an
 * opinion: it counts for the quorum and for no share.
 *
 * @param voters everybody who may vote
 * @param ballots the votes cast, one for each voter at most
 */
record Count(Collection<GateVoter> voters, List<Ballot> ballots, BigDecimal quorumShare, int quorumMin) {

    /** How many must have voted. */
    int needed() {
        int eligible = eligible().size();
        int share = quorumShare
                .multiply(BigDecimal.valueOf(eligible))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.max(share, Math.min(quorumMin, eligible));
    }

    boolean quorumMet() {
        return !eligible().isEmpty() && present().size() >= needed() && sponsorTookPart();
    }

    /**
     * Whether further votes cannot turn the result any more, so that nobody needs to be waited for: everybody voted; or
     * the quorum is met and as many votes as the quorum needs say the same, where both ways of approving are one.
     * With {@code n} voters and a quorum of 60 % these are at least {@code 0.6 n} votes. If they approve, the share of
     * approvals stays at 60 % or more and that of terminations at 40 % or less, whatever the others say; if they
     * terminate, their share stays above one half; if they ask for rework or a hold, approvals stay at 40 % or less.
     * Whether the gate passes is then settled; with or without conditions is settled by the votes cast.
     */
    boolean isSettled() {
        return ballots.size() >= voters.size() || quorumMet() && largestGroup() >= needed();
    }

    double approveShare() {
        return share(
                present().stream().filter(ballot -> ballot.choice().approves()).count());
    }

    double terminateShare() {
        return share(present().stream()
                .filter(ballot -> ballot.choice() == Choice.TERMINATE)
                .count());
    }

    int conditionalVotes() {
        return (int) present().stream()
                .filter(ballot -> ballot.choice() == Choice.APPROVE_WITH_CONDITIONS)
                .count();
    }

    /** Whose vote is outstanding. */
    List<String> outstanding() {
        Set<String> voted = ballots.stream().map(Ballot::voter).collect(Collectors.toSet());
        return voters.stream()
                .map(GateVoter::username)
                .filter(name -> !voted.contains(name))
                .sorted()
                .toList();
    }

    private double share(long votes) {
        long opinions = present().stream()
                .filter(ballot -> ballot.choice() != Choice.ABSTAIN)
                .count();
        return opinions == 0 ? 0 : (double) votes / opinions;
    }

    private int largestGroup() {
        Map<Choice, Long> groups = present().stream()
                .filter(ballot -> ballot.choice() != Choice.ABSTAIN)
                .collect(Collectors.groupingBy(ballot -> ballot.choice().group(), Collectors.counting()));
        return groups.values().stream().mapToInt(Long::intValue).max().orElse(0);
    }

    private List<Ballot> present() {
        return ballots.stream().filter(ballot -> !ballot.conflict()).toList();
    }

    private List<GateVoter> eligible() {
        Set<String> out =
                ballots.stream().filter(Ballot::conflict).map(Ballot::voter).collect(Collectors.toSet());
        return voters.stream().filter(voter -> !out.contains(voter.username())).toList();
    }

    private boolean sponsorTookPart() {
        Set<String> voted = present().stream().map(Ballot::voter).collect(Collectors.toSet());
        List<GateVoter> sponsors =
                eligible().stream().filter(GateVoter::sponsor).toList();
        return sponsors.isEmpty() || sponsors.stream().anyMatch(voter -> voted.contains(voter.username()));
    }
}
