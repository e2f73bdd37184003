package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("pilotStatus")
class PilotStatusTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            green, running, running
            amber, running, running
            red,   running, watch
            green, watch,   running
            amber, watch,   running
            red,   watch,   suspend
            red,   suspend, watch
            green, suspend, running
            ?,     running, running
            red,   ?,       watch
            """)
    void oneRedWeekIsWatchedAndTwoInARowSuspend(String week, String before, String expected) {
        assertThat(decide(week, before)).isEqualTo(expected);
    }
}
