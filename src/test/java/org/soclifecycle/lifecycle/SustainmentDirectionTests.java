package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("sustainmentDirection")
class SustainmentDirectionTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # failed reviews, mission changed, low value, obligation, all green, target, current level
            2, true,  true,  false, true,  4, 3, re_engineer
            3, false, false, true,  false, 3, 3, re_engineer
            1, true,  true,  false, true,  4, 3, re_scope
            0, false, true,  false, true,  4, 3, retire
            0, false, true,  true,  true,  4, 3, invest_next_level
            1, false, false, true,  true,  4, 3, invest_next_level
            1, false, false, true,  false, 4, 3, continue
            0, false, true,  true,  false, 3, 3, continue
            """)
    void theFirstReasonDecides(
            Integer failedReviews,
            Boolean missionChanged,
            Boolean serviceValueLow,
            Boolean obligation,
            Boolean allGreen,
            Integer targetLevel,
            Integer currentLevel,
            String expected) {
        assertThat(propose(
                        failedReviews,
                        missionChanged,
                        serviceValueLow,
                        obligation,
                        allGreen,
                        targetLevel,
                        currentLevel))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            4, 3, invest_next_level
            3, 3, continue
            2, 3, continue
            -, 3, continue
            """)
    void theNextLevelMustBeHigher(Integer targetLevel, Integer currentLevel, String expected) {
        assertThat(propose(0, false, false, true, true, targetLevel, currentLevel))
                .isEqualTo(expected);
    }

    private Object propose(
            Integer failedReviews,
            Boolean missionChanged,
            Boolean serviceValueLow,
            Boolean obligation,
            Boolean allGreen,
            Integer targetLevel,
            Integer currentLevel) {
        return decideWith(
                "failedReviews",
                failedReviews,
                "missionChanged",
                missionChanged,
                "serviceValueLow",
                serviceValueLow,
                "obligation",
                obligation,
                "allGreen",
                allGreen,
                "targetLevel",
                targetLevel,
                "currentLevel",
                currentLevel);
    }
}
