package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("improvementTriage")
class ImprovementTriageTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            # benefit, risk reduction, effort: 2.7, 2.0, 1.8, 1.2, 1.0, 0.75, 0.7, 0.67, 0.4
            4, 4, 3,   now
            5, 5, 5,   now
            4, 5, 5,   plan
            3, 3, 5,   plan
            3, 2, 5,   backlog
            1, 2, 4,   backlog
            2, 1.5, 5, backlog
            1, 1, 3,   reject
            1, 1, 5,   reject
            """)
    void theScoreDecides(Double benefit, Double riskReduction, Double effort, String expected) {
        assertThat(decideWith(
                        "obligation", false, "benefit", benefit, "riskReduction", riskReduction, "effort", effort))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            1, 1, 5, now
            5, 5, 1, now
            """)
    void whatIsObligatoryIsDoneNow(Double benefit, Double riskReduction, Double effort, String expected) {
        assertThat(decideWith("obligation", true, "benefit", benefit, "riskReduction", riskReduction, "effort", effort))
                .isEqualTo(expected);
    }
}
