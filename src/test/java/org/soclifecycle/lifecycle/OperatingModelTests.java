package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("operatingModel")
class OperatingModelTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            # can hire 8, nights, data inside, context, engineering culture, several organisations
            false, false, false, false, false, false, hybrid_provider_nights
            false, false, false, false, true, false, in_house_capability
            false, false, false, true, false, false, hybrid_provider_nights
            false, false, false, true, true, false, in_house_capability
            false, false, true, false, false, false, hybrid_provider_nights
            false, false, true, false, true, false, in_house_capability
            false, false, true, true, false, false, hybrid_provider_nights
            false, false, true, true, true, false, in_house_capability
            false, true, false, false, false, false, provider_operated
            false, true, false, false, true, false, provider_operated
            false, true, false, true, false, false, provider_operated
            false, true, false, true, true, false, provider_operated
            false, true, true, false, false, false, hybrid_provider_nights
            false, true, true, false, true, false, hybrid_provider_nights
            false, true, true, true, false, false, hybrid_provider_nights
            false, true, true, true, true, false, hybrid_provider_nights
            true, false, false, false, false, false, in_house_tiered
            true, false, false, false, true, false, in_house_capability
            true, false, false, true, false, false, in_house_tiered
            true, false, false, true, true, false, in_house_capability
            true, false, true, false, false, false, in_house_tiered
            true, false, true, false, true, false, in_house_capability
            true, false, true, true, false, false, in_house_tiered
            true, false, true, true, true, false, in_house_capability
            true, true, false, false, false, false, hybrid_provider_tier1
            true, true, false, false, true, false, hybrid_provider_tier1
            true, true, false, true, false, false, in_house_tiered
            true, true, false, true, true, false, in_house_capability
            true, true, true, false, false, false, in_house_tiered
            true, true, true, false, true, false, in_house_capability
            true, true, true, true, false, false, in_house_tiered
            true, true, true, true, true, false, in_house_capability
            """)
    void everyCombinationOfAnswersHasItsModel(
            Boolean canHire,
            Boolean nights,
            Boolean inside,
            Boolean context,
            Boolean engineers,
            Boolean several,
            String expected) {
        assertThat(decide(canHire, nights, inside, context, engineers, several)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            false, false, false, false, false, true, shared_community
            false, true,  false, false, false, true, shared_community
            true,  true,  true,  true,  true,  true, shared_community
            ?,     ?,     ?,     ?,     ?,     true, shared_community
            """)
    void severalOrganisationsShareOneService(
            Boolean canHire,
            Boolean nights,
            Boolean inside,
            Boolean context,
            Boolean engineers,
            Boolean several,
            String expected) {
        assertThat(decide(canHire, nights, inside, context, engineers, several)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            ?,     ?,     ?,     ?,     ?,     ?,     hybrid_provider_nights
            true,  true,  true,  true,  true,  ?,     hybrid_provider_nights
            ?,     true,  true,  true,  true,  false, hybrid_provider_nights
            false, ?,     true,  true,  true,  false, hybrid_provider_nights
            true,  true,  true,  true,  ?,     false, hybrid_provider_nights
            """)
    void aMissingAnswerLeadsToTheReversibleModel(
            Boolean canHire,
            Boolean nights,
            Boolean inside,
            Boolean context,
            Boolean engineers,
            Boolean several,
            String expected) {
        assertThat(decide(canHire, nights, inside, context, engineers, several)).isEqualTo(expected);
    }
}
