package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("correctiveActionDue")
class CorrectiveActionDueTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            critical, 10
            major,    30
            minor,    60
            -,        60
            """)
    void theSeveritySetsTheWorkingDays(String severity, int expected) {
        assertThat(decide(severity)).isEqualTo(expected);
    }
}
