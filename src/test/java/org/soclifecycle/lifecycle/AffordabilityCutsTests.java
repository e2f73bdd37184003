package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("affordabilityCuts")
class AffordabilityCutsTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            4, 3
            3, 2
            2, 1
            1, 0
            0, 0
            -1, 0
            ?, 0
            """)
    void threeCutsAreAllowedAndCountedDown(Integer before, int expected) {
        assertThat(decide(before)).isEqualTo(expected);
    }
}
