package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.evidence.DeliverableState;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DecisionIT {

    private static final Map<String, List<String>> G1_BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("soc-manager", "phase-lead"));
    private static final Map<String, List<String>> G4_BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("it-operations", "phase-lead"));
    private static final String[] VOTERS = {"ann", "bob", "cid"};

    @Autowired
    GateTable table;

    @Autowired
    Conditions conditions;

    @Autowired
    Deliverables deliverables;

    @Autowired
    Holds holds;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private List<Map<String, Object>> condition(GateTable.Setting setting, int days) {
        return List.of(Map.of(
                "text",
                "Test the phone tree",
                "owner",
                setting.user("cid"),
                "due",
                LocalDate.now().plusDays(days).toString()));
    }

    @Test
    void aGoBaselinesTheDeliverables() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        assertThat(setting.review().proposal()).isEqualTo(Outcome.GO);
        assertThat(setting.review().rule()).isEqualTo("Strong score, no waiver, no conditions");
        setting.decide("ann", setting.decision("GO"));
        assertThat(setting.review().decided()).isTrue();
        assertThat(deliverables.of(setting.program.id()).get("D-09").state()).isEqualTo(DeliverableState.BASELINED);
        assertThat(setting.program().capability()).isNull();
    }

    @Test
    void aConditionalGoAtTheIocGateDeclaresIocAndTracksItsConditions() {
        GateTable.Setting setting = table.gate("G4", G4_BOARD);
        setting.untilDecision("met", Map.of("G4-14", "not_met", "G4-15", "not_met", "G4-16", "not_met"), VOTERS);
        setting.decide(
                "ann",
                setting.decision(
                        "CONDITIONAL_GO", "overrideReason", "Be careful", "conditions", condition(setting, 30)));
        setting.complete("countersignGateDecision", "assessor", Map.of("countersign", "agree"));
        assertThat(setting.program().capability()).isEqualTo("IOC");
        assertThat(setting.review().countersignedBy()).isEqualTo(setting.user("assessor"));
        assertThat(conditions.openOf(setting.program.id())).singleElement().satisfies(condition -> {
            assertThat(condition.id()).isEqualTo("C1");
            assertThat(condition.owner()).isEqualTo(setting.user("cid"));
        });
        closeCondition(setting);
        assertThat(conditions.openOf(setting.program.id())).isEmpty();
    }

    private void closeCondition(GateTable.Setting setting) {
        Map<String, Object> evidence = Map.of(
                "title", "Record",
                "kind", "test_record",
                "location", "https://example.org/record",
                "producedOn", LocalDate.now().toString(),
                "tlp", "GREEN");
        setting.complete("closeGateCondition", "cid", Map.of("result", "Done", "evidence", List.of(evidence)));
        setting.complete("confirmClosure", "manager", Map.of("closure", "confirmed"));
    }

    @Test
    void conditionsLieWithinSixtyDays() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        Map<String, Object> late = setting.decision(
                "CONDITIONAL_GO", "overrideReason", "Be careful", "conditions", condition(setting, 61));
        assertThatThrownBy(() -> setting.decide("ann", late))
                .isInstanceOfSatisfying(
                        SubmissionRejected.class,
                        rejected -> assertThat(rejected.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.path()).isEqualTo("conditions[0].due")));
    }

    @Test
    void aLooserDecisionNeedsAReasonAndASecondSignature() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of("G1-02", "not_met"), VOTERS);
        assertThat(setting.review().proposal()).isEqualTo(Outcome.RECYCLE);
        assertThatThrownBy(() -> setting.decide("ann", setting.decision("GO"))).isInstanceOf(SubmissionRejected.class);
        setting.decide("ann", setting.decision("GO", "overrideReason", "The business signed this morning"));
        setting.complete(
                "countersignGateDecision", "assessor", Map.of("countersign", "disagree", "comment", "No proof"));
        assertThat(setting.review().decided()).isFalse();
        setting.decide("ann", setting.decision("GO", "overrideReason", "Proof is in record 7"));
        setting.complete("countersignGateDecision", "assessor", Map.of("countersign", "agree"));
        assertThat(setting.review().decision()).isEqualTo(Outcome.GO);
        assertThat(setting.review().looser()).isTrue();
    }

    @Test
    void aStricterDecisionNeedsNoSecondSignature() {
        GateTable.Setting setting = table.gate("G4", G4_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        setting.decide(
                "ann",
                setting.decision("HOLD", "overrideReason", "Budget act pending", "resumeEvent", "Budget act passed"));
        assertThat(setting.review().decision()).isEqualTo(Outcome.HOLD);
        assertThat(setting.review().decided()).isTrue();
    }

    @Test
    void aHeldGateOpensAgainWithoutAStrike() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        setting.decide(
                "ann",
                setting.decision("HOLD", "overrideReason", "Budget act pending", "resumeEvent", "Budget act passed"));
        holds.release(setting.program.id(), "The act was passed", people.actor(setting.user("manager")));
        setting.run();
        assertThat(setting.review().round()).isEqualTo(2);
        assertThat(setting.review().attempt()).isEqualTo(1);
        assertThat(setting.open("assembleGatePackage")).hasSize(1);
    }

    @Test
    void aHoldNeedsADateOrAnEvent() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        assertThatThrownBy(() -> setting.decide("ann", setting.decision("HOLD", "overrideReason", "Not now")))
                .isInstanceOf(SubmissionRejected.class);
    }

    @Test
    void aKilledProgrammeIsClosedByItsManager() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        setting.untilDecision("met", Map.of(), VOTERS);
        setting.decide("ann", setting.decision("KILL", "overrideReason", "The need is gone"));
        assertThat(setting.program().state()).isEqualTo(ProgramState.CANCELLING);
        setting.complete(
                "closeProgram",
                "manager",
                Map.of(
                        "closureReason", "The need is gone",
                        "assetsDisposition", "Returned",
                        "contractsClosed", true,
                        "recordsArchived", true,
                        "lessons", "Ask earlier"));
        assertThat(setting.open("closeProgram")).isEmpty();
    }

    @Test
    void aRecycledGateComesBackWithTheEarlierAnswersAndStrikesOutAtTheThirdAttempt() {
        GateTable.Setting setting = table.gate("G1", G1_BOARD);
        sponsorship(setting);
        for (int attempt = 1; attempt <= 2; attempt++) {
            setting.untilDecision("met", Map.of("G1-02", "not_met"), VOTERS);
            recycle(setting, attempt);
        }
        setting.untilDecision("met", Map.of("G1-02", "not_met"), VOTERS);
        assertThat(setting.review().proposal()).isEqualTo(Outcome.HOLD);
        Map<String, Object> again =
                setting.decision("RECYCLE", "overrideReason", "Once more", "recycleTargets", List.of(target(setting)));
        assertThatThrownBy(() -> setting.decide("ann", again))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("three strikes");
    }

    private void sponsorship(GateTable.Setting setting) {
        setting.complete("confirmSponsorship", "ann", sponsorshipAnswers(setting));
        jdbc.sql("""
                update app.process_link set super_instance_id = (select process_instance_id from app.work_item
                    where program_id = :program and form_id = 'confirmSponsorship') where process_instance_id = :gate
                """)
                .param("program", setting.program.id().value())
                .param("gate", setting.instance)
                .update();
    }

    private static Map<String, Object> sponsorshipAnswers(GateTable.Setting setting) {
        Map<String, Object> values = new HashMap<>();
        values.put("sponsorName", setting.user("ann"));
        values.put("goDecision", "start");
        values.put("problemStatement", "Nobody watches");
        values.put("strategicObjectives", List.of(Map.of("objective", "Watch")));
        values.put(
                "steeringMembers", List.of(Map.of("user", setting.user("ann"), "roleOnBoard", "chair", "votes", true)));
        return values;
    }

    private String target(GateTable.Setting setting) {
        return jdbc.sql("""
                        select cast(id as text) from app.work_item where program_id = ? and form_id = 'confirmSponsorship'
                        order by created_at limit 1
                        """)
                .param(setting.program.id().value())
                .query(String.class)
                .single();
    }

    private void recycle(GateTable.Setting setting, int attempt) {
        setting.decide("ann", setting.decision("RECYCLE", "recycleTargets", List.of(target(setting))));
        WorkItem rework = setting.item("confirmSponsorship");
        assertThat(rework.roles()).containsExactly("executive-sponsor");
        assertThat(rework.attempt()).isEqualTo(attempt + 1);
        setting.complete(rework, "ann", sponsorshipAnswers(setting));
        setting.run();
        assertThat(setting.review().attempt()).isEqualTo(attempt + 1);
    }
}
