package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.evidence.DeliverableState;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SubmissionRejected;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Waivers and deliverables, through their processes. */
@IntegrationTest
class ApprovalIT {

    private static final Map<String, List<String>> TEAM = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("soc-manager"),
            "dan", List.of("soc-manager", "ciso"));

    private static final CriterionChanges.Why WHY = new CriterionChanges.Why("Drafted", null, "author");

    @Autowired
    GateTable table;

    @Autowired
    Waivers waivers;

    @Autowired
    Deliverables deliverables;

    @Autowired
    Criteria criteria;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transaction;

    private GateTable.Setting started(String process, Map<String, Object> variables) {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        transaction.executeWithoutResult(status ->
                processes.start(setting.program.id(), process, setting.program.key() + "/X/1", variables, null));
        setting.run();
        return setting;
    }

    static Map<String, Object> request(String criterion, int days) {
        Map<String, Object> values = new HashMap<>();
        values.put("criterionId", criterion);
        values.put("reason", "Contracts start later");
        values.put("compensatingMeasure", "The provider covers");
        values.put("riskRef", "R-07");
        values.put("riskExposure", 8);
        values.put("expiresOn", LocalDate.now().plusDays(days).toString());
        return values;
    }

    private static Map<String, Object> granted() {
        return Map.of("decision", "granted", "comment", "The measure works");
    }

    @Test
    void aMandatoryCriterionIsWaivedByTwoWhoHaveNoPartInIt() {
        GateTable.Setting setting = started("waiverRequest", Map.of());
        setting.complete("requestWaiver", "cid", request("G1-02", 60));
        setting.complete("decideWaiver", "ann", granted());
        setting.complete("confirmWaiver", "bob", granted());
        assertThat(waivers.covered(setting.program.id(), "G1")).containsExactly("G1-02");
        assertThat(waivers.of(setting.program.id())).singleElement().satisfies(waiver -> {
            assertThat(waiver.requestedBy()).isEqualTo(setting.user("cid"));
            assertThat(waiver.decidedBy()).isEqualTo(setting.user("ann"));
            assertThat(waiver.confirmedBy()).isEqualTo(setting.user("bob"));
        });
    }

    @Test
    void aWaiverLastsNinetyDaysAtMost() {
        GateTable.Setting setting = started("waiverRequest", Map.of());
        assertThatThrownBy(() -> setting.complete("requestWaiver", "cid", request("G1-02", 91)))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("90 days");
    }

    @Test
    void theOwnerOfACriterionDoesNotWaiveIt() {
        GateTable.Setting setting = started("waiverRequest", Map.of());
        setting.complete("requestWaiver", "cid", request("G1-01", 60));
        assertThatThrownBy(() -> setting.complete("decideWaiver", "ann", granted()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("You answered for criterion G1-01");
    }

    @Test
    void aCriterionThatCannotBeWaivedIsNotAskedFor() {
        GateTable.Setting setting = started("waiverRequest", Map.of());
        assertThatThrownBy(() -> setting.complete("requestWaiver", "cid", request("G2-01", 60)))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageContaining("G2-01 cannot be waived");
        assertThat(waivers.of(setting.program.id())).isEmpty();
        assertThat(setting.open("decideWaiver")).isEmpty();
    }

    @Test
    void aSubmittedDeliverableIsInReview() {
        GateTable.Setting setting = started("deliverableApproval", Map.of("deliverableCode", "D-12"));
        Map<String, Object> version =
                Map.of("file", "https://example.org/d-12", "deliverableVersion", "1.0", "changeNote", "first version");
        setting.complete("submitDeliverable", "dan", version);
        assertThat(deliverables.versions(setting.program.id(), "D-12"))
                .extracting(DeliverableRow::state)
                .containsExactly(DeliverableState.IN_REVIEW);
        assertThat(setting.open("reviewDeliverable")).hasSize(1);
    }

    @Test
    void frozenCriteriaRefuseChanges() {
        GateTable.Setting setting = table.new Setting("G1", TEAM);
        transaction.executeWithoutResult(status -> criteria.freeze(setting.program.id()));
        List<CriterionRow> rows = criteria.of(setting.program.id(), "G4");
        transaction.executeWithoutResult(status -> criteria.replace(setting.program.id(), "G4", rows, WHY));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> criteria.replace(setting.program.id(), "G4", rows.subList(1, rows.size()), WHY)))
                .hasMessageContaining("frozen");
    }
}
