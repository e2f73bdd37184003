package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A declared full capability is taken back and given again. */
@IntegrationTest
class CapabilityIT {

    private static final Map<String, List<String>> TEAM =
            Map.of("ann", List.of("executive-sponsor"), "bob", List.of("soc-manager"));

    @Autowired
    GateTable table;

    @Autowired
    Programs programs;

    @Autowired
    Processes processes;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Browser browser;

    private GateTable.Setting setting;

    @BeforeEach
    void focIsDeclared() {
        setting = table.gate("G1", TEAM);
        programs.reached(setting.program.id(), "FOC");
    }

    @Test
    void anIndependentCheckGivesADegradedCapabilityBack() throws Exception {
        decide("degrade_to_ioc");
        assertThat(setting.program().capability()).isEqualTo("IOC");
        fireTheCheck();
        check("not_yet");
        assertThat(setting.program().capability()).isEqualTo("IOC");
        fireTheCheck();
        check("restored");

        assertThat(setting.program().capability()).isEqualTo("FOC");
        assertThat(history())
                .contains("The declared capability is now IOC.")
                .contains("The declared capability is FOC again, after IOC: an independent check found");
    }

    @Test
    void everyPageOfTheProgrammeShowsTheWarningUntilItIsLifted() throws Exception {
        decide("re_engineer");
        assertThat(page("/team")).contains("FOC at risk");

        fireTheCheck();
        check("restored");
        assertThat(page("/team")).doesNotContain("FOC at risk");
        assertThat(history()).contains("FOC again, after FOC at risk");
    }

    @Test
    void aWarningNeitherRaisesNorLiftsWhatIsNotItsOwn() {
        programs.degraded(setting.program.id(), "IOC");
        programs.degraded(setting.program.id(), "FOC_AT_RISK");
        assertThat(setting.program().capability()).isEqualTo("IOC");
        assertThat(programs.restored(setting.program.id(), Set.of("FOC_AT_RISK")))
                .isFalse();
        assertThat(setting.program().capability()).isEqualTo("IOC");
    }

    private void decide(String decision) {
        setting.start("socCoverageRisk", Map.of());
        Map<String, Object> values = new HashMap<>();
        values.put("trigger", "provider_lost");
        values.put("since", LocalDate.now().toString());
        values.put("situation", "Nobody watches at night");
        values.put("hoursCoveredPct", 70);
        values.put("postsFilledPct", 80);
        values.put("coverageDecision", decision);
        if (decision.equals("degrade_to_ioc")) {
            values.put("degradedUntil", LocalDate.now().plusDays(60).toString());
        }
        values.put("usersInformed", "Today");
        values.put("rationale", "Two persons cannot do it");
        values.put(
                "actions",
                List.of(Map.of(
                        "finding", "No night shift",
                        "severity", "major",
                        "owner", setting.user("bob"),
                        "due", LocalDate.now().plusDays(30).toString(),
                        "action", "Contract a second provider")));
        setting.complete("decideCoverage", "ann", values);
    }

    private void fireTheCheck() {
        String instance = processes.of(setting.program.id()).stream()
                .filter(link -> link.processKey().equals("socCoverageRisk"))
                .findFirst()
                .orElseThrow()
                .processInstanceId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .singleResult()
                        .getId());
    }

    private void check(String restoration) {
        Map<String, Object> values = new HashMap<>();
        values.put("checkedOn", LocalDate.now().toString());
        values.put("hoursCoveredPct", 100);
        values.put("postsFilledPct", 95);
        values.put("criteriaLost", restoration.equals("restored") ? 0 : 1);
        values.put("method", "Five nights");
        values.put("restoration", restoration);
        if (restoration.equals("not_yet")) {
            values.put("stillMissing", "Sundays");
        }
        values.put(
                "evidence",
                List.of(Map.of(
                        "title", "Roster",
                        "kind", "test_record",
                        "location", "https://example.org/roster",
                        "producedOn", LocalDate.now().toString(),
                        "tlp", "GREEN")));
        setting.complete("confirmRestoredCapability", "assessor", values);
    }

    private String history() throws Exception {
        return page("/history");
    }

    private String page(String address) throws Exception {
        return browser.get(setting.user("manager"), "/programs/" + setting.program.key() + address)
                .exchange()
                .getResponse()
                .getContentAsString();
    }
}
