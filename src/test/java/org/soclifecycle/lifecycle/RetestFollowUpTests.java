package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("retestFollowUp")
class RetestFollowUpTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            passed, failed,      passed
            passed, failed_once, passed
            failed, failed,      failed_once
            failed, failed_once, failed_twice
            """)
    void afterTwoFailedRetestsThePostIsDecided(String retestResult, String resultBefore, String expected) {
        assertThat(decide(retestResult, resultBefore)).isEqualTo(expected);
    }
}
