package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("initiativeWave")
class InitiativeWaveTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # highest gap band, milestone, waits for another initiative
            critical, FOC,   false, 1
            critical, FOC,   true,  2
            critical, IOC,   false, 1
            critical, IOC,   true,  2
            critical, LATER, ?,     1
            high,     IOC,   false, 1
            high,     IOC,   true,  2
            medium,   IOC,   false, 1
            low,      IOC,   true,  2
            none,     IOC,   false, 1
            high,     FOC,   false, 2
            high,     FOC,   true,  2
            high,     LATER, false, 2
            medium,   FOC,   false, 3
            medium,   FOC,   true,  3
            medium,   LATER, false, 3
            low,      FOC,   false, 4
            low,      LATER, true,  4
            none,     FOC,   false, 4
            ?,        ?,     ?,     4
            """)
    void bandMilestoneAndDependencySetTheWave(String band, String milestone, Boolean waits, int expected) {
        assertThat(decide(band, milestone, waits)).isEqualTo(expected);
    }
}
