package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("escalationPolicy")
class EscalationPolicyTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            11, critical_path, escalate_3_board
            10, critical_path, escalate_3_board
            10, gate_vote,     escalate_3_board
            10, statutory,     escalate_3_board
            9,  critical_path, escalate_2_sponsor
            5,  critical_path, escalate_2_sponsor
            5,  gate_vote,     escalate_2_sponsor
            5,  statutory,     escalate_2_sponsor
            4,  statutory,     notice_1
            """)
    void pressingTasksReachTheSponsorThenTheBoard(Integer overdueWd, String taskClass, String expected) {
        assertThat(decide(overdueWd, taskClass)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            25, other, escalate_2_phase_lead
            10, other, escalate_2_phase_lead
            9,  other, notice_1
            5,  other, notice_1
            0,  other, notice_1
            """)
    void otherTasksReachThePhaseLead(Integer overdueWd, String taskClass, String expected) {
        assertThat(decide(overdueWd, taskClass)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            0,  gate_vote, notice_1
            -1, gate_vote, reminder
            -2, statutory, reminder
            -1, other,     reminder
            -3, statutory, none
            -3, other,     none
            """)
    void everybodyIsRemindedTwoDaysAhead(Integer overdueWd, String taskClass, String expected) {
        assertThat(decide(overdueWd, taskClass)).isEqualTo(expected);
    }
}
