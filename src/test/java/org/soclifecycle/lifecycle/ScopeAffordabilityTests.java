package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("scopeAffordability")
class ScopeAffordabilityTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # 3-year cost / envelope, contingency approved, cuts left
            0.0,   false, 3, ok
            1.00,  false, 3, ok
            1.001, false, 3, reduce
            1.001, true,  3, ok
            1.10,  true,  3, ok
            1.10,  false, 3, reduce
            1.101, true,  3, reduce
            1.50,  true,  3, reduce
            1.50,  false, 3, reduce
            1.501, true,  3, stop
            99,    true,  3, stop
            """)
    void theRatioDecides(Double ratio, Boolean contingency, int cutsLeft, String expected) {
        assertThat(decide(ratio, contingency, cutsLeft)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            1.50,  false, 1, reduce
            1.50,  false, 0, stop
            1.101, true,  0, stop
            1.10,  true,  0, ok
            1.00,  false, 0, ok
            9.0,   false, 0, stop
            """)
    void withoutCutsLeftOnlyTheSponsorMayGoOn(Double ratio, Boolean contingency, int cutsLeft, String expected) {
        assertThat(decide(ratio, contingency, cutsLeft)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            ?,    ?, 3, stop
            1.05, ?, 3, reduce
            """)
    void withoutAnEstimateTheSponsorDecides(Double ratio, Boolean contingency, int cutsLeft, String expected) {
        assertThat(decide(ratio, contingency, cutsLeft)).isEqualTo(expected);
    }
}
