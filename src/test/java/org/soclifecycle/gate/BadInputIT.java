package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.RuleBroken;
import org.soclifecycle.identity.People;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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
    Waivers waivers;

    @Autowired
    Criteria criteria;

    @Autowired
    CriteriaEditing editing;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

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

    private List<String> rules(GateTable.Setting setting) {
        return jdbc.sql("""
                select coalesce(details ->> 'rule', '') from app.audit_event where program_id = ? and action = 'action.refused'
                """)
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
        assertThat(rules(setting)).containsExactly("GATE-1");
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
        assertThat(refused(setting)).singleElement().asString().contains("cast already", "SOD-7");
        assertThat(rules(setting)).containsExactly("SOD-7");
        assertThat(setting.ballot("cid").isOpen()).isTrue();
    }

    @Test
    void ofDeputyAndMemberOnlyTheFirstVotes() {
        GateTable.Setting setting = voting();
        setting.delegate("bob", "cid");
        WorkItem ballot = setting.ballot("bob");
        setting.complete(ballot, "cid", GateTable.Setting.ballot("approve", false));
        assertThat(reviews.votes(setting.review().id()))
                .filteredOn(vote -> vote.choice() != null)
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.voter()).isEqualTo(setting.user("bob"));
                    assertThat(vote.castBy()).isEqualTo(setting.user("cid"));
                });
        assertThatThrownBy(() -> setting.complete(ballot, "bob", GateTable.Setting.ballot("rework", false)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("SOD-7");
        assertThat(votes(setting)).isEqualTo(1);
        assertThat(rules(setting)).containsExactly("SOD-7");
    }

    @Test
    void nobodyVotesForSomebodyWhoHasNotDelegated() {
        GateTable.Setting setting = voting();
        assertThatThrownBy(() -> setting.complete(setting.ballot("cid"), "cid", deputyFor(setting, "bob")))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("has not delegated to you");
        assertThat(votes(setting)).isZero();
        assertThat(rules(setting)).containsExactly("SOD-7");
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
        assertThat(rules(setting)).containsExactly("GATE-1");
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
        Map<String, Object> agreed = Map.of("countersign", "agree");
        assertThatThrownBy(() -> setting.complete("countersignGateDecision", "ann", agreed))
                .isInstanceOf(NotAllowed.class);
        assertThat(setting.review().countersignedBy()).isNull();
        assertThat(setting.review().decided()).isFalse();
        assertThat(rules(setting)).containsExactly("SOD-5");
        setting.complete("countersignGateDecision", "assessor", agreed);
        assertThat(setting.review().decided()).isTrue();
    }

    @Test
    void theSecondSignatureComesFromOutsideTheDeliveryLine() {
        GateTable.Setting setting = table.gate(
                "G4",
                Map.of(
                        "ann", List.of("executive-sponsor"),
                        "bob", List.of("ciso"),
                        "cid", List.of("it-operations"),
                        "eve", List.of("independent-assessor", "soc-manager")));
        setting.untilDecision("met", Map.of(), "ann", "bob", "cid");
        setting.decide("ann", setting.decision("GO"));
        assertThatThrownBy(() -> setting.complete("countersignGateDecision", "eve", Map.of("countersign", "agree")))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("separation of duties, SOD-5");
        assertThat(setting.review().countersignedBy()).isNull();
        assertThat(rules(setting)).containsExactly("SOD-5");
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
        assertThat(rules(setting)).containsExactly("SOD-2");
    }

    @Test
    void aConditionIsDueBeforeTheNextGate() {
        GateTable.Setting setting = voting();
        List.of("ann", "bob", "cid").forEach(name -> setting.vote(name, "approve"));
        setting.run();
        jdbc.sql("update app.milestone set forecast_date = ?, tail_days = 0 where program_id = ?")
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
        assertThat(rules(setting)).containsExactly("GATE-3");
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
    void aWaiverOfACriterionThatCannotBeWaivedIsNotAskedFor() {
        GateTable.Setting setting = table.new Setting("G1", BOARD);
        setting.start("waiverRequest", Map.of());
        assertThatThrownBy(() -> setting.complete("requestWaiver", "cid", ApprovalIT.request("G1-05", 30)))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("G1-05 cannot be waived");
        assertThat(rules(setting)).containsExactly("GATE-4");
        assertThat(waivers.of(setting.program.id())).isEmpty();
        assertThat(setting.open("requestWaiver")).hasSize(1);
    }

    @Test
    void criteriaStayAsTheyAreOnceTheyAreFrozen() {
        GateTable.Setting setting = table.new Setting("G1", BOARD);
        transaction.executeWithoutResult(status -> criteria.freeze(setting.program.id()));
        List<CriterionRow> before = criteria.of(setting.program.id(), "G4");
        assertThatThrownBy(() -> editing.drop(
                        setting.program.id(), "G4", "G4-16", "Too hard", people.actor(setting.user("manager"))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("frozen since the design gate");
        assertThat(rules(setting)).containsExactly("GATE-5");
        assertThat(criteria.of(setting.program.id(), "G4")).isEqualTo(before);
    }
}
