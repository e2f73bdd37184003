package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("continuumLevel")
class ContinuumLevelTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            false, false, false, false, 0, false, 0
            true,  false, false, false, 0, false, 0
            true,  true,  false, false, 0, false, 1
            true,  true,  true,  false, 0, false, 2
            true,  true,  true,  true,  0, false, 3
            true,  true,  true,  true,  1, false, 3
            true,  true,  true,  true,  2, false, 4
            true,  true,  true,  true,  4, false, 4
            true,  true,  true,  true,  2, true,  5
            true,  true,  true,  true,  4, true,  5
            """)
    void theFirstLevelThatFailsStopsTheClimb(
            Boolean zero, Boolean one, Boolean two, Boolean three, Integer contributions, Boolean five, int expected) {
        assertThat(decide(zero, one, two, three, contributions, five)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            false, true,  true,  true,  4, true,  0
            true,  false, true,  true,  4, true,  0
            true,  true,  false, true,  4, true,  1
            true,  true,  true,  false, 4, true,  2
            true,  true,  true,  true,  1, true,  3
            """)
    void aHigherLevelNeverMakesUpForALowerOne(
            Boolean zero, Boolean one, Boolean two, Boolean three, Integer contributions, Boolean five, int expected) {
        assertThat(decide(zero, one, two, three, contributions, five)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            ?,    ?,    ?,    ?,    ?, ?,    0
            ?,    true, true, true, 4, true, 0
            ?,    true, true, true, 0, true, 0
            true, ?,    true, true, 1, true, 0
            true, ?,    false, true, 1, true, 0
            true, true, ?,    true, 1, true, 1
            true, true, true, ?,    1, true, 2
            true, true, true, true, ?, true, 3
            true, true, true, true, 2, ?,    4
            """)
    void anIndicatorLeftOpenDoesNotCountAsMet(
            Boolean zero, Boolean one, Boolean two, Boolean three, Integer contributions, Boolean five, int expected) {
        assertThat(decide(zero, one, two, three, contributions, five)).isEqualTo(expected);
    }
}
