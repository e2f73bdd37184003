package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("gapPriority")
class GapPriorityTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # obligation, gap, weight
            false, 0, 1, none
            false, 0, 2, none
            false, 0, 3, none
            false, 1, 1, low
            false, 1, 2, low
            false, 1, 3, medium
            false, 2, 1, low
            false, 2, 2, medium
            false, 2, 3, high
            false, 3, 1, medium
            false, 3, 2, high
            false, 3, 3, critical
            false, 4, 1, medium
            false, 4, 2, high
            false, 4, 3, critical
            true, 0, 1, none
            true, 0, 2, none
            true, 0, 3, none
            true, 1, 1, critical
            true, 1, 2, critical
            true, 1, 3, critical
            true, 2, 1, critical
            true, 2, 2, critical
            true, 2, 3, critical
            true, 3, 1, critical
            true, 3, 2, critical
            true, 3, 3, critical
            true, 4, 1, critical
            true, 4, 2, critical
            true, 4, 3, critical
            """)
    void everyGapAndWeightHasItsBand(Boolean obligation, Integer gap, Integer weight, String expected) {
        assertThat(decide(obligation, gap, weight)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            true, 1, ?, critical
            ?,    4, 3, critical
            ?,    2, 3, high
            """)
    void withoutAWeightOnlyAnObligationCounts(Boolean obligation, Integer gap, Integer weight, String expected) {
        assertThat(decide(obligation, gap, weight)).isEqualTo(expected);
    }
}
