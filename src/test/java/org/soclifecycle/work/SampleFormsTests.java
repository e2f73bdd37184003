package org.soclifecycle.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.soclifecycle.work.FormFixture.FEEL;
import static org.soclifecycle.work.FormFixture.TODAY;
import static org.soclifecycle.work.FormFixture.message;
import static org.soclifecycle.work.FormFixture.paths;
import static org.soclifecycle.work.FormFixture.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on forms as people meet them; the files are copies, so that they change only on purpose. */
class SampleFormsTests {

    private static final Map<String, Object> DECISION =
            values("decision", "GO", "effectiveDate", "2026-04-01", "signature1", "true");

    private static String content(String form) {
        try (InputStream file = SampleFormsTests.class.getResourceAsStream("/forms-sample/" + form + ".form")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormCheck check(String form, Map<String, ?> submitted, Map<String, ?> known) {
        var options = Map.of(
                "people", List.of(new Option("ann", "Ann")),
                "recycleTargets", List.of(new Option("t1", "Task 1")),
                "assets", List.of(new Option("A-1", "Billing")));
        var context = new FormContext(
                options, TODAY, (decision, inputs) -> "identity".equals(inputs.get("kind")) ? 1 : null, FEEL, known);
        return FormRules.check(FormSchema.of(content(form)), submitted, context);
    }

    private static Map<String, Object> decision(Object... changes) {
        var values = new LinkedHashMap<>(DECISION);
        values.putAll(values(changes));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmGateDecision", "assembleGatePackage", "assessProfileRC", "planSourcesUseCases"})
    void theLintFindsNothing(String form) {
        assertThat(new FormLint(FEEL)
                        .check("forms/" + form + ".form", content(form))
                        .findings())
                .isEmpty();
    }

    @Test
    void aGateDecisionThatFollowsTheProposalNeedsNoReason() {
        var check = check("confirmGateDecision", DECISION, Map.of("proposal", "GO"));

        assertThat(check.errors()).isEmpty();
        assertThat(check.values())
                .containsEntry("signature1", true)
                .containsEntry("proposal", "GO")
                .doesNotContainKeys("overrideReason", "conditions", "holdUntil");
    }

    @Test
    void aGateDecisionThatDepartsFromTheProposalNeedsOneWhateverTheBrowserClaims() {
        var check = check("confirmGateDecision", decision("proposal", "GO"), Map.of("proposal", "HOLD"));

        assertThat(message(check)).isEqualTo("Fill in “Reason for departing from the proposal”.");
    }

    @Test
    void aConditionalDecisionNeedsConditionsAndChecksEach() {
        var bare = decision("decision", "CONDITIONAL_GO");
        var late = Map.of("text", "Train two", "owner", "eve", "due", "2026-03-01");
        var known = Map.of("proposal", "CONDITIONAL_GO");

        assertThat(message(check("confirmGateDecision", bare, known))).isEqualTo("Add at least 1 row to “Conditions”.");
        assertThat(paths(check(
                        "confirmGateDecision",
                        decision("decision", "CONDITIONAL_GO", "conditions", List.of(late)),
                        known)))
                .containsExactly("conditions[0].owner", "conditions[0].due");
    }

    @Test
    void aHoldNeedsADateOrAnEvent() {
        var known = Map.of("proposal", "HOLD");

        assertThat(paths(check("confirmGateDecision", decision("decision", "HOLD"), known)))
                .containsExactly("holdUntil", "resumeEvent");
        assertThat(check("confirmGateDecision", decision("decision", "HOLD", "resumeEvent", "Budget"), known)
                        .errors())
                .isEmpty();
    }

    @Test
    void aGatePackageKeepsTheCriteriaTheServerGave() {
        var known = Map.of("criteria", List.of(Map.of("criterionId", "G1-01", "text", "Sponsor named")));
        var row = Map.of("criterionId", "G1-01", "text", "easier", "selfStatus", "met", "evidenceRefs", "D-01");

        var check = check("assembleGatePackage", Map.of("criteria", List.of(row)), known);

        assertThat(paths(check)).noneMatch(path -> path.startsWith("criteria"));
        assertThat(check.values().get("criteria").toString())
                .contains("Sponsor named")
                .doesNotContain("easier");
    }

    @Test
    void aProfileAsksForWhatEachOutcomeNeeds() {
        var outcomes = new LinkedHashMap<String, Object>();
        outcomes.put("RC_CO_03", values("applicable", "true", "currentScore", "3", "confidence", "high"));
        outcomes.put("RC_CO_04", values("applicable", "false"));

        var check = check("assessProfileRC", outcomes, Map.of());

        assertThat(paths(check)).contains("RC_CO_03.evidenceRef", "RC_CO_04.note", "RC_RP_01.applicable");
        assertThat(check.values().get("RC_CO_03"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("applicable", true)
                .containsEntry("currentScore", 3);
        assertThat(check.errors().get(0).message()).contains("in “RC.CO-03”");
    }

    @Test
    void aSourcePlanComputesProposalsPrioritiesAndCoverage() {
        var identity =
                values("sourceId", "S1", "system", "AD", "kind", "identity", "crownJewel", "false", "owner", "IT");
        var ot = values("sourceId", "S2", "system", "PLC", "kind", "ot", "crownJewel", "true", "owner", "Plant");
        var covered = values("technique", "T1110", "plannedUseCases", List.of("U1"));
        var open = values("technique", "T1078.001", "plannedUseCases", List.of());
        var submitted = values(
                "sources", List.of(identity, ot),
                "useCases", List.of(values("ucId", "U1", "requiredSources", List.of("S1", "S9"))),
                "profileTechniques", List.of(covered, open, values("technique", "T1059")));

        var check = check("planSourcesUseCases", submitted, Map.of());

        assertThat(check.values()).containsEntry("plannedCoveragePct", new BigDecimal("33.3"));
        assertThat(check.values().get("sources").toString())
                .contains("priority=1, proposedMilestone=IOC")
                .contains("priority=null, proposedMilestone=IOC");
        assertThat(check.errors())
                .extracting(FieldError::message)
                .contains(
                        "Choose from the list for “Required sources” in row 1 of “Detection use cases”; “S9” is not offered.");
    }
}
