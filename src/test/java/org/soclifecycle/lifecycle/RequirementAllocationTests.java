package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("requirementAllocation")
class RequirementAllocationTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # priority, obligation, gap band, effort in working days, rejected at G2
            must, true,  none,     200, false, IOC
            must, true,  high,     21,  false, IOC
            must, false, critical, 200, false, IOC
            must, false, high,     19,  false, IOC
            must, false, high,     20,  false, IOC
            must, false, high,     21,  false, FOC
            must, false, high,     ?,   false, FOC
            must, false, medium,   1,   false, FOC
            must, false, low,      1,   false, FOC
            must, false, none,     1,   false, FOC
            """)
    void aMustIsForInitialOperationIfItCannotWaitOrIsCheap(
            String priority, Boolean obligation, String band, Integer effort, Boolean rejected, String expected) {
        assertThat(decide(priority, obligation, band, effort, rejected)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            should, true,  critical, 1,   false, FOC
            should, false, none,     200, false, FOC
            could,  true,  critical, 1,   false, LATER
            could,  false, none,     200, false, LATER
            ?,      true,  critical, 1,   false, LATER
            """)
    void shouldIsForFullOperationAndCouldWaits(
            String priority, Boolean obligation, String band, Integer effort, Boolean rejected, String expected) {
        assertThat(decide(priority, obligation, band, effort, rejected)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            must,   true,  critical, 1, true, REJECTED
            should, false, none,     1, true, REJECTED
            could,  false, none,     1, true, REJECTED
            ?,      ?,     ?,        ?, true, REJECTED
            must,   true,  critical, 1, ?,    IOC
            """)
    void whatGateG2RejectedStaysRejected(
            String priority, Boolean obligation, String band, Integer effort, Boolean rejected, String expected) {
        assertThat(decide(priority, obligation, band, effort, rejected)).isEqualTo(expected);
    }
}
