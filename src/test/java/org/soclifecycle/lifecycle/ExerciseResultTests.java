package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("exerciseResult")
class ExerciseResultTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # objectives met in per cent, critical findings open, statutory clock drill
            100,   0, met,            pass
            80,    0, met,            pass
            80,    0, not_applicable, pass
            79.99, 0, met,            pass_with_actions
            60,    0, met,            pass_with_actions
            60,    0, not_applicable, pass_with_actions
            59.99, 0, met,            fail
            0,     0, not_applicable, fail
            ?,     0, met,            fail
            """)
    void theShareOfObjectivesMetDecides(Double met, Integer critical, String clock, String expected) {
        assertThat(decide(met, critical, clock)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            100, 1, met,            fail
            79,  1, not_applicable, fail
            0,   3, missed,         fail
            """)
    void anOpenCriticalFindingFailsAnyExercise(Double met, Integer critical, String clock, String expected) {
        assertThat(decide(met, critical, clock)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            100, 0, missed, fail
            80,  0, missed, fail
            79,  0, missed, fail
            """)
    void aMissedStatutoryClockFailsAnyExercise(Double met, Integer critical, String clock, String expected) {
        assertThat(decide(met, critical, clock)).isEqualTo(expected);
    }
}
