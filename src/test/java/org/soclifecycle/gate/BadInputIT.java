package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody may do at a gate: refused with the rule named, put on the record, nothing changed. */
@IntegrationTest
class BadInputIT {

    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("soc-manager", "phase-lead"),
            "dan", List.of("grc-officer"));

    @Autowired
    GateTable table;

    @Autowired
    GateReviews reviews;

    @Autowired
    JdbcClient jdbc;

    private GateTable.Setting voting() {
        GateTable.Setting setting = table.gate("G1", BOARD);
        setting.assemble("met", Map.of());
        setting.verify();
        return setting;
    }

    private List<String> refused(GateTable.Setting setting) {
        return jdbc.sql("select reason from app.audit_event where program_id = ? and action = 'action.refused'")
                .param(setting.program.id().value())
                .query(String.class)
                .list();
    }

    private long votes(GateTable.Setting setting) {
        return reviews.votes(setting.review().id()).stream()
                .filter(vote -> vote.choice() != null)
                .count();
    }

    private static Map<String, Object> deputyFor(GateTable.Setting setting, String voter) {
        Map<String, Object> ballot = new HashMap<>(GateTable.Setting.ballot("approve", false));
        ballot.put("deputyFor", setting.user(voter));
        return ballot;
    }

    @Test
    void aVoteCastTwiceIsRefused() {
        GateTable.Setting setting = voting();
        WorkItem ballot = setting.ballot("ann");
        setting.vote("ann", "approve");
        assertThatThrownBy(() -> setting.complete(ballot, "ann", GateTable.Setting.ballot("rework", false)))
                .isInstanceOf(RuleBroken.class);
        assertThat(votes(setting)).isEqualTo(1);
        assertThat(refused(setting)).singleElement().asString().contains("completed this task");
    }

    @Test
    void ofMemberAndDeputyOnlyTheFirstVotes() {
        GateTable.Setting setting = voting();
        setting.vote("bob", "approve");
        setting.delegate("bob", "cid");
        assertThatThrownBy(() -> setting.complete(setting.ballot("cid"), "cid", deputyFor(setting, "bob")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("cast already");
        assertThat(votes(setting)).isEqualTo(1);
        assertThat(refused(setting)).singleElement().asString().contains("cast already");
        assertThat(setting.ballot("cid").isOpen()).isTrue();
    }

    @Test
    void aVoteAfterTheDecisionIsRefused() {
        GateTable.Setting setting = voting();
        WorkItem late = setting.ballot("dan");
        List.of("ann", "bob", "cid").forEach(name -> setting.vote(name, "approve"));
        setting.run();
        setting.decide("ann", setting.decision("GO"));
        assertThatThrownBy(() -> setting.complete(late, "dan", GateTable.Setting.ballot("terminate", false)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Nothing is voted");
        assertThat(votes(setting)).isEqualTo(3);
        assertThat(refused(setting)).isNotEmpty();
    }

    @Test
    void theChairDoesNotSignSecond() {
        GateTable.Setting setting = table.gate(
                "G4",
                Map.of(
                        "ann", List.of("executive-sponsor", "independent-assessor"),
                        "bob", List.of("ciso"),
                        "cid", List.of("it-operations")));
        setting.untilDecision("met", Map.of(), "ann", "bob", "cid");
        setting.decide("ann", setting.decision("GO"));
        Map<String, Object> agreed = Map.of("countersign", "agree", "signature2", true);
        assertThatThrownBy(() -> setting.complete("countersignGateDecision", "ann", agreed))
                .isInstanceOf(NotAllowed.class);
        assertThat(setting.review().countersignedBy()).isNull();
        assertThat(setting.review().decided()).isFalse();
        setting.complete("countersignGateDecision", "assessor", agreed);
        assertThat(setting.review().decided()).isTrue();
    }

    @Test
    void anAssessorDoesNotVerifyOwnEvidence() {
        GateTable.Setting setting = table.gate("G1", BOARD);
        jdbc.sql("""
                insert into app.deliverable_version (id, program_id, code, version_label, state, author, created_at, version)
                values (gen_random_uuid(), ?, 'D-07', '1.0', 'IN_REVIEW', ?, now(), 0)
                """)
                .param(setting.program.id().value())
                .param(setting.user("assessor"))
                .update();
        setting.assemble("met", Map.of());
        assertThatThrownBy(setting::verify)
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("separation of duties, SOD-2");
        assertThat(setting.review().verifiedBy()).isNull();
        assertThat(refused(setting)).singleElement().asString().contains("You worked on D-07, the evidence of G1-04");
    }

    @Test
    void aConditionIsDueBeforeTheNextGate() {
        GateTable.Setting setting = voting();
        List.of("ann", "bob", "cid").forEach(name -> setting.vote(name, "approve"));
        setting.run();
        jdbc.sql("update app.milestone set baseline_date = ? where program_id = ?")
                .param(LocalDate.now().plusDays(20))
                .param(setting.program.id().value())
                .update();
        Map<String, Object> late = setting.decision(
                "CONDITIONAL_GO",
                "overrideReason",
                "Careful",
                "conditions",
                List.of(Map.of(
                        "text", "Drill",
                        "owner", setting.user("cid"),
                        "due", LocalDate.now().plusDays(59).toString())));
        assertThatThrownBy(() -> setting.decide("ann", late))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("The next gate is expected on");
        assertThat(setting.review().decision()).isNull();
        assertThat(refused(setting)).singleElement().asString().contains("next gate is expected");
    }

    @Test
    void whatWasDrawnIntoTheSampleIsChecked() {
        GateTable.Setting setting = table.gate("G1", BOARD);
        setting.assemble("met", Map.of());
        GateReviewRow review = setting.review();
        assertThat(review.sampleSeed()).isNotNull();
        assertThat(review.sample()).containsExactly("G1-06");
        assertThatThrownBy(() -> setting.verify(Map.of("G1-06", "not_checked")))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("drawn into the sample (seed " + review.sampleSeed());
        assertThatThrownBy(() -> setting.verify(Map.of("G1-02", "not_checked")))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("G1-02 is mandatory");
    }

    @Test
    void aRejectedPackageComesBackTwiceAndThenGoesToTheBoardWithItsVerdict() {
        GateTable.Setting setting = table.gate("G1", BOARD);
        @Nullable Long seed = null;
        for (int round = 1; round <= 2; round++) {
            setting.assemble("met", Map.of());
            seed = seed == null ? setting.review().sampleSeed() : seed;
            setting.verify(Map.of("G1-02", "rejected"));
            assertThat(setting.open("assembleGatePackage")).hasSize(1);
        }
        setting.assemble("met", Map.of());
        setting.verify(Map.of("G1-02", "rejected"));
        assertThat(setting.open("castGateVote")).hasSize(4);
        assertThat(setting.review().sampleSeed()).isEqualTo(seed);
        assertThat(reviews.criteria(setting.review().id()))
                .filteredOn(row -> row.verdict() == Verdict.REJECTED)
                .extracting(ReviewCriterionRow::code)
                .containsExactly("G1-02");
    }

    @Test
    void twentyVotersInTheSameSecondAreCountedExactly() throws Exception {
        Map<String, List<String>> crowd = new HashMap<>();
        for (int at = 1; at <= 20; at++) {
            crowd.put("v%02d".formatted(at), List.of(at == 1 ? "executive-sponsor" : "ciso"));
        }
        GateTable.Setting setting = table.gate("G1", crowd);
        setting.assemble("met", Map.of());
        setting.verify();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService voters = Executors.newFixedThreadPool(20);
        List<Future<Boolean>> votes = new ArrayList<>();
        for (String name : crowd.keySet()) {
            WorkItem ballot = setting.ballot(name);
            votes.add(voters.submit(() -> {
                start.await();
                setting.complete(ballot, name, GateTable.Setting.ballot("approve", false));
                return true;
            }));
        }
        start.countDown();
        int counted = 0;
        for (Future<Boolean> vote : votes) {
            try {
                counted += vote.get() ? 1 : 0;
            } catch (ExecutionException refusal) {
                assertThat(refusal.getCause()).isInstanceOf(Conflict.class);
            }
        }
        voters.shutdown();
        System.out.println("STMT twenty voters at once: " + counted + " counted, " + (20 - counted) + " refused");
        assertThat(votes(setting)).isEqualTo(counted).isGreaterThanOrEqualTo(12);
        setting.run();
        assertThat(setting.open("confirmGateDecision")).hasSize(1);
        assertThat(setting.review().facts()).containsEntry("quorumMet", true).containsEntry("approveShare", 1.0);
    }
}
