package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("informationSufficiency")
class InformationSufficiencyTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # rounds, sufficient areas, interviews held, kinds not heard, mandatory areas missing
            0, 1.0,    1.0,    0, 0, enough
            0, 0.7999, 1.0,    0, 0, more
            0, 0.8,    1.0,    0, 0, enough
            0, 1.0,    0.6999, 0, 0, more
            0, 1.0,    0.7,    0, 0, enough
            0, 1.0,    1.0,    1, 0, more
            0, 1.0,    1.0,    5, 0, more
            0, 0.95,   1.0,    0, 1, more
            0, 0.8,    0.7,    0, 0, enough
            0, 0.0,    0.0,    5, 16, more
            1, 0.8,    0.7,    0, 1, more
            2, 0.5,    0.7,    0, 0, more
            """)
    void oneMissedLimitSendsTheCollectionRoundAgain(
            int rounds, Double sufficient, Double held, int notHeard, int missing, String expected) {
        assertThat(decide(rounds, sufficient, held, notHeard, missing)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            2, 0.0, 0.0, 5, 16, more
            3, 0.0, 0.0, 5, 16, enough
            4, 0.0, 0.0, 5, 16, enough
            3, 1.0, 1.0, 0, 0,  enough
            """)
    void afterThreeRoundsTheGateTakesWhatThereIs(
            int rounds, Double sufficient, Double held, int notHeard, int missing, String expected) {
        assertThat(decide(rounds, sufficient, held, notHeard, missing)).isEqualTo(expected);
    }
}
