package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.gate.GateStand;
import org.soclifecycle.plan.Health.Finding;
import org.soclifecycle.plan.Health.Rule;
import org.soclifecycle.plan.HealthRule.Target;
import org.soclifecycle.program.Classification;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;

class HealthRuleTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"-9,GREEN", "0,GREEN", "5,GREEN", "6,AMBER", "20,AMBER", "21,RED"})
    void aDelayIsToleratedForFiveDaysAndRedAboveTwenty(int days, Colour colour) {
        assertThat(Colour.ofDelay(days)).isEqualTo(colour);
        assertThat(of(List.of(), List.of(new Target("IOC", days, false)), null).computed())
                .isEqualTo(colour);
        assertThat(of(List.of(milestone("M1", days, false)), List.of(), null).computed())
                .isEqualTo(colour);
    }

    @Test
    void whatIsReachedOrUnknownWorriesNobody() {
        assertThat(of(List.of(), List.of(new Target("IOC", 90, true), new Target("FOC", null, false)), null)
                        .computed())
                .isEqualTo(Colour.GREEN);
        assertThat(of(List.of(reached("M1", 90)), List.of(), null).computed()).isEqualTo(Colour.GREEN);
    }

    @Test
    void theMilestoneFurthestFromItsBaselineDecides() {
        Health health = of(List.of(milestone("M1", 3, false), milestone("M2", 12, false)), List.of(), null);

        assertThat(health.reasons()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Rule.BASELINE);
            assertThat(finding.about()).isEqualTo("M2");
            assertThat(finding.figure()).isEqualTo(12);
        });
    }

    @Test
    void overdueWorkThatDecidesADateIsAmber() {
        Health health = of(List.of(milestone("M1", 0, true), milestone("M2", 0, true)), List.of(), null);

        assertThat(health.computed()).isEqualTo(Colour.AMBER);
        assertThat(finding(health, Rule.OVERDUE).figure()).isEqualTo(2);
        assertThat(finding(health, Rule.OVERDUE).about()).isEqualTo("M1");
    }

    @Test
    void aGateThatWasNotPassedIsAmberAndRedFromTheThirdAttempt() {
        assertThat(of(List.of(), List.of(), new GateStand("G3", 1, null, AT)).computed())
                .isEqualTo(Colour.GREEN);
        assertThat(of(List.of(), List.of(), new GateStand("G3", 1, "GO", AT)).computed())
                .isEqualTo(Colour.GREEN);
        assertThat(of(List.of(), List.of(), new GateStand("G3", 1, "RECYCLE", AT))
                        .computed())
                .isEqualTo(Colour.AMBER);
        assertThat(of(List.of(), List.of(), new GateStand("G3", 2, null, AT)).computed())
                .isEqualTo(Colour.AMBER);
        assertThat(of(List.of(), List.of(), new GateStand("G3", 3, null, AT)).computed())
                .isEqualTo(Colour.RED);
        assertThat(of(List.of(), List.of(), new GateStand("G3", 3, "CONDITIONAL_GO", AT))
                        .computed())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void aProgrammeOnHoldIsAmber() {
        Health health = Health.of("", HealthRule.of(program(ProgramState.ON_HOLD), List.of(), List.of(), null), null);

        assertThat(health.computed()).isEqualTo(Colour.AMBER);
    }

    @Test
    void anOverrideIsShownAndTheComputedColourKept() {
        HealthOverride override = new HealthOverride(
                java.util.UUID.randomUUID(), "", Colour.GREEN, Colour.RED, "Signed tomorrow", "pia", AT, DAY);
        Health health = Health.of(
                "",
                HealthRule.of(program(ProgramState.RUNNING), List.of(), List.of(new Target("IOC", 40, false)), null),
                override);

        assertThat(health.colour()).isEqualTo(Colour.GREEN);
        assertThat(health.computed()).isEqualTo(Colour.RED);
        assertThat(health.isOverridden()).isTrue();
    }

    private static Finding finding(Health health, Rule rule) {
        return health.findings().stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }

    private static Health of(List<MilestoneRow> plan, List<Target> targets, @Nullable GateStand gate) {
        return Health.of("", HealthRule.of(program(ProgramState.RUNNING), plan, targets, gate), null);
    }

    private static MilestoneRow milestone(String code, int days, boolean overdue) {
        return new MilestoneRow(
                ProgramId.random(), code, code, 1, DAY, DAY, null, MilestoneStatus.ON_TRACK, days, overdue);
    }

    private static MilestoneRow reached(String code, int days) {
        return new MilestoneRow(ProgramId.random(), code, code, 1, DAY, DAY, AT, MilestoneStatus.ACHIEVED, days, false);
    }

    private static ProgramRow program(ProgramState state) {
        return new ProgramRow(
                ProgramId.random(),
                "SOC-TEST-2026-01",
                "SOC",
                "Test",
                "Test",
                null,
                "sam",
                "pia",
                DAY,
                DAY.plusYears(1),
                DAY.plusYears(2),
                null,
                null,
                Classification.INTERNAL,
                BigDecimal.ONE,
                state,
                null,
                null,
                AT,
                null);
    }
}
