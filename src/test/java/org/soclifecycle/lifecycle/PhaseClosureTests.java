package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("phaseClosure")
class PhaseClosureTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            stop,     KILL
            decline,  KILL
            continue, GO
            reduce,   GO
            start,    GO
            ?,        GO
            """)
    void onlyAStopEndsTheProgramme(String decision, String expected) {
        assertThat(decide(decision)).isEqualTo(expected);
    }
}
