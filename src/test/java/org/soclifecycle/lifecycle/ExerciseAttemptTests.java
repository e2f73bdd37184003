package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("exerciseAttempt")
class ExerciseAttemptTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            fail, none,     failed_1
            fail, ?,        failed_1
            fail, passed,   failed_1
            fail, failed_1, failed_2
            fail, failed_2, failed_3
            fail, failed_3, failed_3
            ?,    failed_1, failed_2
            """)
    void failuresInARowAreCountedToThree(String verdict, String before, String expected) {
        assertThat(decide(verdict, before)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            pass,              none,     passed
            pass,              failed_1, passed
            pass,              failed_3, passed
            pass_with_actions, none,     passed
            pass_with_actions, failed_2, passed
            """)
    void aPassEndsTheRow(String verdict, String before, String expected) {
        assertThat(decide(verdict, before)).isEqualTo(expected);
    }
}
