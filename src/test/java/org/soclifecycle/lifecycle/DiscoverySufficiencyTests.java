package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("discoverySufficiency")
class DiscoverySufficiencyTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # rounds, signed, interviews, rated, low confidence
            0, true,  1.0,    1.0,    0.0,    enough
            0, false, 1.0,    1.0,    0.0,    more
            0, true,  0.7999, 1.0,    0.0,    more
            0, true,  0.8,    1.0,    0.0,    enough
            0, true,  0.0,    1.0,    0.0,    more
            0, true,  1.0,    0.9499, 0.0,    more
            0, true,  1.0,    0.95,   0.0,    enough
            0, true,  1.0,    1.0,    0.3001, more
            0, true,  1.0,    1.0,    0.30,   enough
            0, true,  0.8,    0.95,   0.30,   enough
            1, true,  0.7999, 0.95,   0.30,   more
            1, false, 0.0,    0.0,    1.0,    more
            """)
    void oneMissedLimitSendsDiscoveryRoundAgain(
            int rounds, Boolean signed, Double interviews, Double rated, Double low, String expected) {
        assertThat(decide(rounds, signed, interviews, rated, low)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            1, false, 0.0, 0.0, 1.0, more
            2, false, 0.0, 0.0, 1.0, enough
            3, false, 0.0, 0.0, 1.0, enough
            2, true,  1.0, 1.0, 0.0, enough
            """)
    void afterTwoRoundsTheGateTakesWhatThereIs(
            int rounds, Boolean signed, Double interviews, Double rated, Double low, String expected) {
        assertThat(decide(rounds, signed, interviews, rated, low)).isEqualTo(expected);
    }
}
