package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class VotingIT {

    private static final List<String> FIVE = List.of("ann", "bob", "cid", "dan", "eve");

    @Autowired
    GateTable table;

    @Autowired
    GateReviews reviews;

    @Autowired
    GateSteps steps;

    @Autowired
    Browser browser;

    @Autowired
    JsonMapper mapper;

    private GateTable.Setting voting(String... rolesOfEach) {
        Map<String, List<String>> team = new HashMap<>();
        for (String name : FIVE) {
            int at = FIVE.indexOf(name);
            team.put(name, List.of(rolesOfEach[Math.min(at, rolesOfEach.length - 1)]));
        }
        GateTable.Setting setting = table.gate("G1", team);
        setting.assemble("met", Map.of());
        setting.verify();
        return setting;
    }

    @Test
    void fiveVotesAtTheSameInstantMakeExactlyTheQuorum() throws Exception {
        GateTable.Setting setting = voting("executive-sponsor");
        List<Integer> answers = atTheSameInstant(setting, FIVE);

        assertThat(answers).containsExactlyInAnyOrder(200, 200, 200, 409, 409);
        assertThat(reviews.votes(setting.review().id()))
                .filteredOn(vote -> vote.choice() != null)
                .hasSize(3);
        setting.run();
        assertThat(setting.open("confirmGateDecision")).hasSize(1);
    }

    @Test
    void twentyVotesAtTheSameInstantMakeExactlyTheQuorum() throws Exception {
        Map<String, List<String>> crowd = new HashMap<>();
        for (int at = 1; at <= 20; at++) {
            crowd.put("v%02d".formatted(at), List.of("executive-sponsor"));
        }
        GateTable.Setting setting = table.gate("G1", crowd);
        setting.assemble("met", Map.of());
        setting.verify();
        List<Integer> answers = atTheSameInstant(setting, crowd.keySet());

        System.out.println("STMT twenty votes over HTTP at the same instant: " + answers);
        assertThat(answers)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(12);
        assertThat(reviews.votes(setting.review().id()))
                .filteredOn(vote -> vote.choice() != null)
                .hasSize(12);
        setting.run();
        assertThat(setting.open("confirmGateDecision")).hasSize(1);
        assertThat(setting.review().facts()).containsEntry("quorumMet", true).containsEntry("approveShare", 1.0);
    }

    /** What browsers are answered that send their votes at once. */
    private List<Integer> atTheSameInstant(GateTable.Setting setting, Collection<String> names) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService crowd = Executors.newFixedThreadPool(names.size());
        String vote = mapper.writeValueAsString(GateTable.Setting.ballot("approve", false));
        List<Future<Integer>> votes = new ArrayList<>();
        for (String name : names) {
            String address = "/tasks/" + setting.ballot(name).id() + "/complete";
            votes.add(crowd.submit(() -> {
                var request = browser.send(setting.user(name), HttpMethod.POST, address, vote);
                start.await();
                return request.exchange().getResponse().getStatus();
            }));
        }
        start.countDown();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : votes) {
            answers.add(answer.get());
        }
        crowd.shutdown();
        return answers;
    }

    @Test
    void theSponsorsVoteIsWaitedFor() {
        GateTable.Setting setting = voting("executive-sponsor", "ciso", "soc-manager", "grc-officer", "ciso");
        List.of("bob", "cid", "dan").forEach(name -> setting.vote(name, "approve"));
        assertThat(setting.open("castGateVote")).hasSize(2);
        setting.vote("ann", "approve");
        assertThat(setting.open("castGateVote")).isEmpty();
    }

    @Test
    void aDeputyVotesInThePlaceOfTheVoter() {
        GateTable.Setting setting = voting("executive-sponsor");
        Map<String, Object> deputy = new HashMap<>(GateTable.Setting.ballot("approve", false));
        deputy.put("deputyFor", setting.user("bob"));
        setting.delegate("bob", "ann");
        setting.complete(setting.ballot("ann"), "ann", deputy);
        assertThat(reviews.votes(setting.review().id()))
                .filteredOn(vote -> vote.choice() != null)
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.voter()).isEqualTo(setting.user("bob"));
                    assertThat(vote.castBy()).isEqualTo(setting.user("ann"));
                });
        assertThatThrownBy(() -> setting.vote("bob", "approve"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("cast already");
    }

    @Test
    void aStrangerHasNoVote() {
        GateTable.Setting setting = voting("executive-sponsor");
        Map<String, Object> ballot = GateTable.Setting.ballot("approve", false);
        assertThatThrownBy(() -> setting.complete(setting.ballot("ann"), "manager", ballot))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoDeclaresAConflictIsCountedOut() {
        GateTable.Setting setting = voting("executive-sponsor");
        setting.complete(setting.ballot("ann"), "ann", GateTable.Setting.ballot("terminate", true));
        List.of("bob", "cid", "dan").forEach(name -> setting.vote(name, "approve"));
        setting.run();
        assertThat(setting.review().facts())
                .containsEntry("quorumMet", true)
                .containsEntry("terminateShare", 0.0)
                .containsEntry("approveShare", 1.0);
    }

    @Test
    void theSecondRoundAsksOnlyWhoHasNotVoted() {
        GateTable.Setting setting = voting("executive-sponsor");
        setting.vote("ann", "approve");
        assertThat(steps.voters(setting.instance))
                .containsExactlyInAnyOrder(
                        setting.user("bob"), setting.user("cid"), setting.user("dan"), setting.user("eve"));
    }

    @Test
    void thePackageWaitsForTheDeliverables() {
        GateTable.Setting setting = table.new Setting("G1", Map.of("ann", List.of("executive-sponsor")));
        assertThatThrownBy(() -> setting.assemble("met", Map.of()))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("D-09 Discovery report (not submitted)");
    }
}
