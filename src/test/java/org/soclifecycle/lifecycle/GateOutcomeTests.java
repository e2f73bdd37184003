package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("gateOutcome")
class GateOutcomeTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            # quorum, terminate, mandatory failed, attempt, critical risk, approve, score, waived, conditional
            false, 1,    1, 3, true,  0,    0,   3, 1, HOLD
            true,  0.5,  1, 3, true,  0,    0,   3, 1, KILL
            true,  0.49, 1, 3, true,  0,    0,   3, 1, HOLD
            true,  0,    2, 4, false, 1,    100, 0, 0, HOLD
            true,  0,    1, 2, false, 1,    100, 0, 0, RECYCLE
            true,  0,    0, 3, true,  1,    100, 0, 0, RECYCLE
            true,  0,    0, 1, false, 0.59, 100, 0, 0, RECYCLE
            """)
    void theFirstObstacleDecides(ArgumentsAccessor row) {
        assertThat(outcome(row)).isEqualTo(row.getString(9));
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            true, 0,    0, 1, false, 0.75, 85,   0, 0, GO
            true, 0.25, 0, 1, false, 0.75, 85,   0, 0, GO
            true, 0,    0, 3, false, 1,    100,  0, 0, GO
            true, 0,    0, 1, false, 0.74, 85,   0, 0, CONDITIONAL_GO
            true, 0,    0, 1, false, 0.75, 84.9, 0, 0, CONDITIONAL_GO
            true, 0,    0, 1, false, 0.75, 85,   1, 0, CONDITIONAL_GO
            true, 0,    0, 1, false, 0.75, 85,   0, 1, CONDITIONAL_GO
            """)
    void goNeedsAStrongScoreWithoutWaiverOrCondition(ArgumentsAccessor row) {
        assertThat(outcome(row)).isEqualTo(row.getString(9));
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            true, 0, 0, 1, false, 0.6, 70,   2, 0, CONDITIONAL_GO
            true, 0, 0, 1, false, 1,   70,   2, 3, CONDITIONAL_GO
            true, 0, 0, 1, false, 0.6, 69.9, 2, 0, RECYCLE
            true, 0, 0, 1, false, 1,   100,  3, 0, RECYCLE
            """)
    void aConditionalGoToleratesTwoWaivers(ArgumentsAccessor row) {
        assertThat(outcome(row)).isEqualTo(row.getString(9));
    }

    private Object outcome(ArgumentsAccessor row) {
        return decide(
                row.getBoolean(0),
                row.getDouble(1),
                row.getInteger(2),
                row.getInteger(3),
                row.getBoolean(4),
                row.getDouble(5),
                row.getDouble(6),
                row.getInteger(7),
                row.getInteger(8));
    }
}
