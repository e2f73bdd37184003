package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("changeImpact")
class ChangeImpactTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            # mandate or criterion affected, per cent of the budget, working days
            true,  0,    0,  major
            false, 10.1, 0,  major
            false, 10,   0,  medium
            false, 0,    31, major
            false, 0,    30, medium
            false, 2.1,  0,  medium
            false, 2,    0,  minor
            false, 0,    11, medium
            false, 0,    10, minor
            false, 10,   31, major
            false, -5,   -3, minor
            false, 0,    0,  minor
            """)
    void theLargestEffectDecides(Boolean mandateOrCriterion, Double costShare, Integer scheduleDelta, String expected) {
        assertThat(decide(mandateOrCriterion, costShare, scheduleDelta)).isEqualTo(expected);
    }
}
