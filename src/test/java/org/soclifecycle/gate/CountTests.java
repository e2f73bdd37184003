package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountTests {

    /** As many voters as letters, the first a sponsor; each vote is a letter and a choice. */
    private static Count count(String voters, Ballot... ballots) {
        List<GateVoter> all = new ArrayList<>();
        for (char name : voters.toCharArray()) {
            all.add(new GateVoter(String.valueOf(name), all.isEmpty()));
        }
        return new Count(all, List.of(ballots), new BigDecimal("0.6"), 3);
    }

    private static Ballot vote(String voter, Choice choice) {
        return new Ballot(voter, voter, choice, false);
    }

    private static Ballot conflict(String voter) {
        return new Ballot(voter, voter, Choice.TERMINATE, true);
    }

    @Test
    void threeOfFiveEqualVotesSettleTheMatter() {
        Count two = count("abcde", vote("a", Choice.APPROVE), vote("b", Choice.APPROVE));
        assertThat(two.quorumMet()).isFalse();
        assertThat(two.isSettled()).isFalse();
        Count three = count(
                "abcde",
                vote("a", Choice.APPROVE),
                vote("b", Choice.APPROVE_WITH_CONDITIONS),
                vote("c", Choice.APPROVE));
        assertThat(three.quorumMet()).isTrue();
        assertThat(three.isSettled()).isTrue();
        assertThat(three.approveShare()).isEqualTo(1);
        assertThat(three.conditionalVotes()).isOne();
    }

    @Test
    void differentVotesWaitForTheOthers() {
        Count split = count(
                "abcde",
                vote("a", Choice.APPROVE),
                vote("b", Choice.REWORK),
                vote("c", Choice.APPROVE),
                vote("d", Choice.HOLD));
        assertThat(split.quorumMet()).isTrue();
        assertThat(split.isSettled()).isFalse();
        assertThat(split.outstanding()).containsExactly("e");
    }

    @Test
    void allVotesSettleTheMatterInAnyCase() {
        Count all = count("abc", vote("a", Choice.APPROVE), vote("b", Choice.REWORK), vote("c", Choice.TERMINATE));
        assertThat(all.isSettled()).isTrue();
        assertThat(all.terminateShare()).isEqualTo(1 / 3.0);
    }

    @Test
    void aQuorumNeedsTheSponsor() {
        Count without = count("abcd", vote("b", Choice.APPROVE), vote("c", Choice.APPROVE), vote("d", Choice.APPROVE));
        assertThat(without.quorumMet()).isFalse();
        assertThat(without.isSettled()).isFalse();
    }

    @Test
    void theShareIsRoundedUp() {
        assertThat(count("abcdefg").needed()).isEqualTo(5);
    }

    @Test
    void theMinimumIsNeverMoreThanThereAre() {
        assertThat(count("ab").needed()).isEqualTo(2);
        assertThat(count("ab", vote("a", Choice.APPROVE), vote("b", Choice.APPROVE))
                        .quorumMet())
                .isTrue();
        assertThat(count("").quorumMet()).isFalse();
    }

    @Test
    void aConflictIsCountedOutOfQuorumAndVote() {
        Count count = count(
                "abcde",
                conflict("e"),
                vote("a", Choice.APPROVE),
                vote("b", Choice.APPROVE),
                vote("c", Choice.APPROVE));
        assertThat(count.needed()).isEqualTo(3);
        assertThat(count.terminateShare()).isZero();
        assertThat(count.isSettled()).isTrue();
    }

    @Test
    void anAbstentionIsPresenceButNoOpinion() {
        Count count = count("abc", vote("a", Choice.ABSTAIN), vote("b", Choice.ABSTAIN), vote("c", Choice.APPROVE));
        assertThat(count.quorumMet()).isTrue();
        assertThat(count.approveShare()).isEqualTo(1);
    }

    @Test
    void onlyAbstentionsApproveNothing() {
        Count count = count("abc", vote("a", Choice.ABSTAIN), vote("b", Choice.ABSTAIN), vote("c", Choice.ABSTAIN));
        assertThat(count.approveShare()).isZero();
    }
}
