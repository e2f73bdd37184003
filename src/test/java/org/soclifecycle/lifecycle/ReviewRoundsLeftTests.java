package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("reviewRoundsLeft")
class ReviewRoundsLeftTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            3, 2
            1, 0
            0, -1
            """)
    void everyReturnIsOneRoundLess(Integer roundsBefore, int expected) {
        assertThat(decide(roundsBefore)).isEqualTo(expected);
    }
}
