package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("sustainmentGateStreak")
class SustainmentGateStreakTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # attempts of this year's gate, failed before
            1, 0, 0
            1, 1, 0
            1, 5, 0
            2, 0, 1
            2, 1, 2
            3, 0, 2
            3, 1, 3
            4, 0, 2
            """)
    void gatesSentBackCountUntilOnePasses(Integer gateAttempt, Integer failedBefore, int expected) {
        assertThat(decide(gateAttempt, failedBefore)).isEqualTo(expected);
    }
}
