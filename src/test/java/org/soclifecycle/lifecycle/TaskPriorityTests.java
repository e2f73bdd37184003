package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("taskPriority")
class TaskPriorityTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            statutory,     false, false, 95
            statutory,     true,  true,  95
            critical_path, false, false, 90
            critical_path, false, true,  90
            gate_vote,     true,  false, 90
            other,         true,  true,  90
            gate_vote,     false, false, 80
            other,         false, true,  80
            other,         false, false, 50
            -,             -,     -,     50
            """)
    void theMostPressingClassDecides(String taskClass, Boolean criticalPath, Boolean gateTask, int expected) {
        assertThat(decide(taskClass, criticalPath, gateTask)).isEqualTo(expected);
    }
}
