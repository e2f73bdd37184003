package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("logSourcePriority")
class LogSourcePriorityTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            identity,       false, 1
            identity,       true,  1
            endpoint,       false, 2
            endpoint,       true,  2
            email_web,      false, 3
            email_web,      true,  3
            cloud_control,  false, 4
            cloud_control,  true,  4
            network,        false, 5
            network,        true,  5
            application_db, false, 6
            application_db, ?,     6
            application_db, true,  2
            ot,             false, 7
            ot,             true,  7
            physical,       false, 7
            physical,       true,  7
            ?,              ?,     7
            """)
    void theKindSetsTheOrderAndACrownJewelLiftsItsApplication(String kind, Boolean crownJewel, int expected) {
        assertThat(decide(kind, crownJewel)).isEqualTo(expected);
    }
}
