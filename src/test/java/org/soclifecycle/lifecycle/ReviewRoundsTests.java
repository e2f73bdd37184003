package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("reviewRounds")
class ReviewRoundsTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            A, 3
            B, 3
            C, 1
            -, 1
            """)
    void bindingAndControlledDocumentsHaveThreeRounds(String deliverableClass, int expected) {
        assertThat(decide(deliverableClass)).isEqualTo(expected);
    }
}
