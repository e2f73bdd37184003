package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryRow;
import org.soclifecycle.identity.People;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a programme's history says about its gates. */
@IntegrationTest
class GateOnRecordIT {

    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("it-operations", "soc-manager", "phase-lead"));

    @Autowired
    GateTable table;

    @Autowired
    History history;

    @Autowired
    CriteriaEditing editing;

    @Autowired
    People people;

    private List<String> sentences(GateTable.Setting setting) {
        return history.latest(setting.program.id(), 400).stream()
                .map(HistoryRow::sentence)
                .toList();
    }

    private Map<String, ?> details(GateTable.Setting setting, String action) {
        return history.latest(setting.program.id(), 400).stream()
                .filter(row -> row.action().equals(action))
                .findFirst()
                .orElseThrow()
                .details();
    }

    @Test
    void votesDecisionAndConditionsAreTold() {
        GateTable.Setting setting = table.gate("G4", BOARD);
        setting.assemble("met", Map.of("G4-14", "not_met"));
        setting.verify();
        setting.vote("ann", "approve");
        setting.complete(setting.ballot("bob"), "bob", GateTable.Setting.ballot("abstain", false));
        setting.vote("cid", "approve");
        setting.run();
        setting.decide(
                "ann",
                setting.decision(
                        "CONDITIONAL_GO",
                        "overrideReason",
                        "One test is open",
                        "conditions",
                        List.of(Map.of(
                                "text", "Test the phone tree",
                                "owner", setting.user("cid"),
                                "due", LocalDate.now().plusDays(20).toString()))));
        setting.complete("countersignGateDecision", "assessor", Map.of("countersign", "agree"));
        assertThat(sentences(setting))
                .contains(
                        "Gate G4 was opened, attempt 1.",
                        "ann voted at gate G4: approve.",
                        "bob voted at gate G4: abstain.",
                        "ann decided gate G4: conditional go. Reason: One test is open",
                        "Gate G4 set a condition: Test the phone tree");
        assertThat(details(setting, "gate.decided").keySet().stream().map(String::valueOf))
                .contains("attempt", "proposal", "rule", "facts", "details", "looserThanProposed", "countersignedBy");
    }

    @Test
    void aDecisionLooserThanProposedIsFlaggedWithBothSignatures() {
        GateTable.Setting setting = table.gate("G1", BOARD);
        setting.untilDecision("met", Map.of("G1-02", "not_met"), "ann", "bob", "cid");
        setting.decide("ann", setting.decision("GO", "overrideReason", "The business signed this morning"));
        setting.complete("countersignGateDecision", "assessor", Map.of("countersign", "agree"));
        assertThat(sentences(setting))
                .contains(
                        "Flag for audit: ann decided gate G1 looser than the rules proposed: go."
                                + " Reason: The business signed this morning",
                        "ann signed “Confirm gate decision” as approved (Executive sponsor).",
                        "assessor signed “Countersign gate decision” as approved (Independent assessor).");
        assertThat(details(setting, "gate.looser").get("countersignedBy")).hasToString(setting.user("assessor"));
    }

    @Test
    void waiversAreToldWithTheirEnd() {
        GateTable.Setting setting = table.new Setting("G1", BOARD);
        setting.start("waiverRequest", Map.of());
        Map<String, Object> request = new HashMap<>();
        request.put("criterionId", "G1-02");
        request.put("reason", "Contracts start later");
        request.put("compensatingMeasure", "The provider covers");
        request.put("riskRef", "R-07");
        request.put("riskExposure", 8);
        request.put("expiresOn", LocalDate.now().plusDays(20).toString());
        setting.complete("requestWaiver", "cid", request);
        Map<String, Object> granted = Map.of("decision", "granted", "comment", "The measure works");
        setting.complete("decideWaiver", "ann", granted);
        setting.complete("confirmWaiver", "bob", granted);
        assertThat(sentences(setting))
                .contains(
                        "The waiver for criterion G1-02 was decided: granted.",
                        "ann signed “Decide waiver”: accepts the risk (Executive sponsor).",
                        "bob signed “Decide waiver as second decider”: accepts the risk (Security executive).");
    }

    @Test
    void changedCriteriaAreToldWithTheirReason() {
        GateTable.Setting setting = table.new Setting("G1", BOARD);
        editing.drop(
                setting.program.id(),
                "G4",
                "G4-16",
                "No users outside the company",
                people.actor(setting.user("manager")));
        assertThat(sentences(setting))
                .contains("manager: criterion G4-16 was dropped. Reason: No users outside the company");
        assertThat(details(setting, "gate.criteriaChanged").get("version")).hasToString("1");
    }
}
