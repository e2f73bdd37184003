package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("verificationRound")
class VerificationRoundTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            0, 0, 0
            0, 2, 0
            1, 0, 1
            7, 1, 2
            1, 2, 3
            """)
    void everyRejectionIsOneMoreRound(Integer rejectedCriteria, Integer roundsReturned, int expected) {
        assertThat(decide(rejectedCriteria, roundsReturned)).isEqualTo(expected);
    }
}
