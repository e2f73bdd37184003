package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("serviceSelectionMinimum")
class ServiceSelectionMinimumTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            constituency, S01, ioc
            constituency, S02, ioc
            constituency, S03, ioc
            constituency, S04, ioc
            constituency, S05, foc
            constituency, S06, ioc
            constituency, S07, ioc
            constituency, S08, foc
            constituency, S09, foc
            constituency, S10, foc
            constituency, S11, foc
            constituency, S12, foc
            constituency, S13, foc
            constituency, S14, foc
            constituency, S15, foc
            constituency, S16, foc
            constituency, S17, foc
            constituency, S18, later
            constituency, S19, later
            constituency, S20, foc
            constituency, S21, later
            """)
    void aSocOfOneOrganisationDetectsAndRespondsFirst(String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            sector_coordination, S01, later
            sector_coordination, S02, later
            sector_coordination, S03, ioc
            sector_coordination, S04, ioc
            sector_coordination, S05, later
            sector_coordination, S06, foc
            sector_coordination, S07, ioc
            sector_coordination, S08, later
            sector_coordination, S09, later
            sector_coordination, S10, later
            sector_coordination, S11, later
            sector_coordination, S12, foc
            sector_coordination, S13, foc
            sector_coordination, S14, later
            sector_coordination, S15, foc
            sector_coordination, S16, foc
            sector_coordination, S17, ioc
            sector_coordination, S18, foc
            sector_coordination, S19, later
            sector_coordination, S20, foc
            sector_coordination, S21, later
            """)
    void aSectorTeamThatCoordinatesCommunicatesFirst(String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            sector_operational, S01, ioc
            sector_operational, S02, ioc
            sector_operational, S03, ioc
            sector_operational, S04, ioc
            sector_operational, S05, ioc
            sector_operational, S06, foc
            sector_operational, S07, ioc
            sector_operational, S08, later
            sector_operational, S09, later
            sector_operational, S10, later
            sector_operational, S11, later
            sector_operational, S12, foc
            sector_operational, S13, foc
            sector_operational, S14, later
            sector_operational, S15, foc
            sector_operational, S16, foc
            sector_operational, S17, ioc
            sector_operational, S18, foc
            sector_operational, S19, later
            sector_operational, S20, foc
            sector_operational, S21, later
            """)
    void aSectorTeamThatOperatesAddsDetectionAndForensics(String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            sector_information_sharing, S01, later
            sector_information_sharing, S02, later
            sector_information_sharing, S03, ioc
            sector_information_sharing, S04, ioc
            sector_information_sharing, S05, later
            sector_information_sharing, S06, foc
            sector_information_sharing, S07, ioc
            sector_information_sharing, S08, later
            sector_information_sharing, S09, later
            sector_information_sharing, S10, later
            sector_information_sharing, S11, later
            sector_information_sharing, S12, foc
            sector_information_sharing, S13, foc
            sector_information_sharing, S14, later
            sector_information_sharing, S15, ioc
            sector_information_sharing, S16, ioc
            sector_information_sharing, S17, ioc
            sector_information_sharing, S18, foc
            sector_information_sharing, S19, later
            sector_information_sharing, S20, foc
            sector_information_sharing, S21, later
            """)
    void aSectorTeamThatSharesInformationCollectsAndEvaluatesFromTheStart(
            String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            sector_mixed, S01, ioc
            sector_mixed, S02, ioc
            sector_mixed, S03, ioc
            sector_mixed, S04, ioc
            sector_mixed, S05, ioc
            sector_mixed, S06, foc
            sector_mixed, S07, ioc
            sector_mixed, S08, later
            sector_mixed, S09, later
            sector_mixed, S10, later
            sector_mixed, S11, later
            sector_mixed, S12, foc
            sector_mixed, S13, foc
            sector_mixed, S14, later
            sector_mixed, S15, ioc
            sector_mixed, S16, ioc
            sector_mixed, S17, ioc
            sector_mixed, S18, foc
            sector_mixed, S19, later
            sector_mixed, S20, foc
            sector_mixed, S21, later
            """)
    void aSectorTeamOfMixedPostureCarriesTheMinimumOfAll(String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(nullValues = "?", textBlock = """
            ?, S01, later
            ?, ?, later
            constituency, ?, later
            """)
    void withoutAPostureNothingIsAskedFor(String posture, String service, String expected) {
        assertThat(decide(posture, service)).isEqualTo(expected);
    }
}
