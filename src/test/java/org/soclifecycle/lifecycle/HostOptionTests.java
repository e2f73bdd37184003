package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("hostOption")
class HostOptionTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # statutory authority needed, authority, score
            true,  0.0, 0.0,   excluded
            true,  2.0, 90.0,  excluded
            true,  3.0, 90.0,  strong
            true,  3.0, 40.0,  weak
            false, 0.0, 75.0,  strong
            false, 2.0, 55.0,  acceptable
            """)
    void aHostWithoutAuthorityIsOutWhereTheTeamNeedsIt(
            Boolean statutory, Double authority, Double score, String expected) {
        assertThat(decide(statutory, authority, score)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            false, 5.0, 100.0, strong
            false, 3.0, 70.0,  strong
            false, 3.0, 69.0,  acceptable
            false, 3.0, 50.0,  acceptable
            false, 3.0, 49.0,  weak
            false, 0.0, 0.0,   weak
            """)
    void theScoreSaysHowWellAnOptionFits(Boolean statutory, Double authority, Double score, String expected) {
        assertThat(decide(statutory, authority, score)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            ?,     3.0, 80.0, strong
            true,  ?,   ?,    weak
            false, 3.0, ?,    weak
            ?,     ?,   ?,    weak
            """)
    void anIncompleteRatingIsWeak(Boolean statutory, Double authority, Double score, String expected) {
        assertThat(decide(statutory, authority, score)).isEqualTo(expected);
    }
}
