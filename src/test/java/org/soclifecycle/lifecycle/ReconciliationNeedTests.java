package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("reconciliationNeed")
class ReconciliationNeedTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # difference, rejected exclusions
            0, 0, agreed
            1, 0, agreed
            2, 0, reconcile
            4, 0, reconcile
            0, 1, reconcile
            1, 1, reconcile
            0, 9, reconcile
            2, 1, reconcile
            """)
    void twoPointsApartOrARejectedExclusionNeedReconciling(Integer difference, Integer rejected, String expected) {
        assertThat(decide(difference, rejected)).isEqualTo(expected);
    }
}
