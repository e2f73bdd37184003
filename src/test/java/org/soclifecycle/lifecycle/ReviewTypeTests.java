package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("reviewType")
class ReviewTypeTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(textBlock = """
            running,       whole_process, after_action
            running,       single_matter, after_action
            wave_boundary, whole_process, after_action
            wave_boundary, single_matter, after_action
            foc_declared,  whole_process, post_mortem
            closed,        whole_process, post_mortem
            foc_declared,  single_matter, lessons_learned
            closed,        single_matter, lessons_learned
            """)
    void theReviewFollowsFromStageAndScope(String stage, String scope, String expected) {
        assertThat(decide(stage, scope)).isEqualTo(expected);
    }
}
