package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("documentReviewDue")
class DocumentReviewDueTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            charter, 61, false
            charter, 60, true
            mandate, 61, false
            mandate, 60, true
            mandate, -5, true
            """)
    void aCharterOrMandateIsDueSixtyDaysAhead(String documentType, Integer daysToReview, boolean expected) {
        assertThat(decide(documentType, daysToReview)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "-", textBlock = """
            playbook, 31, false
            playbook, 30, true
            policy,   0,  true
            sop,      -1, true
            process,  60, false
            -,        30, true
            """)
    void anyOtherDocumentThirtyDaysAhead(String documentType, Integer daysToReview, boolean expected) {
        assertThat(decide(documentType, daysToReview)).isEqualTo(expected);
    }
}
