package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("improvementEffect")
class ImprovementEffectTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            improved,  none,         close
            improved,  triage_again, close
            no_change, none,         triage_again
            worse,     none,         triage_again
            worse,     -,            triage_again
            no_change, triage_again, close_without_effect
            worse,     triage_again, close_without_effect
            """)
    void anImprovementWithoutEffectIsTriagedOnceMore(String effectCheck, String followUpBefore, String expected) {
        assertThat(decide(effectCheck, followUpBefore)).isEqualTo(expected);
    }
}
