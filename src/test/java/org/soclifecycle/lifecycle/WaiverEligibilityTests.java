package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("waiverEligibility")
class WaiverEligibilityTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # mandatory, waivable, exposure, gate, waivers at the gate
            true,  false, 1, G1, 0, not_eligible
            false, false, 1, G1, 0, not_eligible
            -,     true,  1, G1, 0, not_eligible
            true,  -,     1, G1, 0, not_eligible
            """)
    void someCriteriaAreNeverWaived(
            Boolean mandatory, Boolean waivable, Integer exposure, String gate, Integer waivers, String expected) {
        assertThat(decide(mandatory, waivable, exposure, gate, waivers)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            true, true, 14, G1, 0, two_deciders
            true, true, 15, G1, 0, not_eligible
            true, true, 25, G4, 0, not_eligible
            true, true, 14, G3, 9, two_deciders
            """)
    void aMandatoryCriterionNeedsTwoDecidersAndLittleRisk(
            Boolean mandatory, Boolean waivable, Integer exposure, String gate, Integer waivers, String expected) {
        assertThat(decide(mandatory, waivable, exposure, gate, waivers)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            true, true, 14, G4,   1, two_deciders
            true, true, 14, G4,   2, not_eligible
            true, true, 1,  G5,   2, not_eligible
            true, true, 1,  CG5a, 2, not_eligible
            true, true, 1,  CG5b, 2, not_eligible
            true, true, 1,  CG5b, 1, two_deciders
            true, true, 1,  G6,   2, two_deciders
            """)
    void atTheCapabilityGatesTwoWaiversAreTheLimit(
            Boolean mandatory, Boolean waivable, Integer exposure, String gate, Integer waivers, String expected) {
        assertThat(decide(mandatory, waivable, exposure, gate, waivers)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            false, true, 1,  G1, 0, one_decider
            false, true, 25, G4, 9, one_decider
            """)
    void aDesirableCriterionNeedsOneDecider(
            Boolean mandatory, Boolean waivable, Integer exposure, String gate, Integer waivers, String expected) {
        assertThat(decide(mandatory, waivable, exposure, gate, waivers)).isEqualTo(expected);
    }
}
