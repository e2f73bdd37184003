package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversRules;
import org.soclifecycle.support.DecisionTest;

@CoversRules("trainingRequired")
class TrainingRequiredTests extends DecisionTest {

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            executive-sponsor | 1 | F1 F4 F5
            executive-sponsor | 6 | F1 F4 F5
            steering-board    | 1 | F1 F4
            steering-board    | 2 | F1 F4 F5
            steering-board    | 5 | F1 F4 F5
            """)
    void theBoardLearnsTheConceptsTheMethodAndItsRole(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            independent-assessor | 1 | F1 F4
            independent-assessor | 2 | F1 F2 F3 F4 R8
            independent-assessor | 6 | F1 F2 F3 F4 R8
            auditor              | 1 | F1 F4 R8
            auditor              | 5 | F1 F4 R8
            """)
    void assessorsAndAuditorsLearnTheMethodOfAssessing(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            program-manager | 1 | F1 F4
            pmo-analyst | 1 | F1 F4
            ciso | 1 | F1 F4
            grc-officer | 1 | F1 F4
            legal-counsel | 1 | F1 F4
            privacy-officer | 1 | F1 F4
            finance-partner | 1 | F1 F4
            hr-partner | 1 | F1 F4
            procurement-officer | 1 | F1 F4
            program-manager | 2 | F1 F2 F3 F4
            pmo-analyst | 2 | F1 F2 F3 F4
            ciso | 2 | F1 F2 F3 F4
            grc-officer | 2 | F1 F2 F3 F4
            legal-counsel | 2 | F1 F2 F3 F4
            privacy-officer | 2 | F1 F2 F3 F4
            finance-partner | 2 | F1 F2 F3 F4
            hr-partner | 2 | F1 F2 F3 F4
            procurement-officer | 2 | F1 F2 F3 F4
            program-manager | 5 | F1 F2 F3 F4
            pmo-analyst | 5 | F1 F2 F3 F4
            ciso | 5 | F1 F2 F3 F4
            grc-officer | 5 | F1 F2 F3 F4
            privacy-officer | 5 | F1 F2 F3 F4
            finance-partner | 5 | F1 F2 F3 F4
            hr-partner | 5 | F1 F2 F3 F4
            procurement-officer | 5 | F1 F2 F3 F4
            """)
    void theProgrammeTeamHasTwoModulesAtG1AndFourFromG2On(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            legal-counsel          | 3 | F1 F2 F3 F4
            legal-counsel          | 4 | F1 F2 F3 F4 P3 P4
            communications-officer | 3 | F1
            communications-officer | 4 | F1 F3 P3
            it-operations          | 3 | F1 F2
            it-operations          | 4 | F1 F2 P2 P3
            """)
    void drillsInviteThoseOutsideTheCentre(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            soc-manager | 1 | F1 F4
            soc-architect | 1 | F1 F4
            soc-engineer | 1 | F1 F4
            detection-engineer | 1 | F1 F4
            automation-engineer | 1 | F1 F4
            shift-lead | 1 | F1 F4
            soc-analyst-t1 | 1 | F1 F4
            soc-analyst-t2 | 1 | F1 F4
            soc-analyst-t3 | 1 | F1 F4
            threat-hunter | 1 | F1 F4
            cti-analyst | 1 | F1 F4
            incident-manager | 1 | F1 F4
            forensic-analyst | 1 | F1 F4
            vulnerability-analyst | 1 | F1 F4
            process-lead | 1 | F1 F4
            training-coordinator | 1 | F1 F4
            exercise-lead | 1 | F1 F4
            soc-manager | 2 | F1 F2 F3 F4
            soc-architect | 2 | F1 F2 F3 F4
            soc-engineer | 2 | F1 F2 F3 F4
            detection-engineer | 2 | F1 F2 F3 F4
            automation-engineer | 2 | F1 F2 F3 F4
            shift-lead | 2 | F1 F2 F3 F4
            soc-analyst-t1 | 2 | F1 F2 F3 F4
            soc-analyst-t2 | 2 | F1 F2 F3 F4
            soc-analyst-t3 | 2 | F1 F2 F3 F4
            threat-hunter | 2 | F1 F2 F3 F4
            cti-analyst | 2 | F1 F2 F3 F4
            incident-manager | 2 | F1 F2 F3 F4
            forensic-analyst | 2 | F1 F2 F3 F4
            vulnerability-analyst | 2 | F1 F2 F3 F4
            process-lead | 2 | F1 F2 F3 F4
            training-coordinator | 2 | F1 F2 F3 F4
            exercise-lead | 2 | F1 F2 F3 F4
            """)
    void theCoreTeamHasTwoModulesAtG1AndFourAtG2(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            soc-manager | 3 | F1 F2 F3 F4 R3 R7
            soc-architect | 3 | F1 F2 F3 F4
            soc-engineer | 3 | F1 F2 F3 F4
            detection-engineer | 3 | F1 F2 F3 F4 R4
            automation-engineer | 3 | F1 F2 F3 F4
            shift-lead | 3 | F1 F2 F3 F4 R3
            soc-analyst-t1 | 3 | F1 F2 F3 F4
            soc-analyst-t2 | 3 | F1 F2 F3 F4
            soc-analyst-t3 | 3 | F1 F2 F3 F4
            threat-hunter | 3 | F1 F2 F3 F4
            cti-analyst | 3 | F1 F2 F3 F4
            incident-manager | 3 | F1 F2 F3 F4 R3
            forensic-analyst | 3 | F1 F2 F3 F4
            vulnerability-analyst | 3 | F1 F2 F3 F4
            process-lead | 3 | F1 F2 F3 F4
            training-coordinator | 3 | F1 F2 F3 F4
            exercise-lead | 3 | F1 F2 F3 F4
            """)
    void leadsHaveTheirRoleModuleAtG3(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            soc-manager | 4 | F1 F2 F3 R3 R7 T1 T4 P1 P2 P7
            soc-architect | 4 | F1 F2 F3 T1 T4 P7
            soc-engineer | 4 | F1 F2 F3 T1 T2 T3 T4 P7
            detection-engineer | 4 | F1 F2 F3 R4 T1 T3 T4 P5 P7
            automation-engineer | 4 | F1 F2 F3 T1 T4 T5 P5 P7
            shift-lead | 4 | F1 F2 F3 R3 T1 T4 P1 P2 P3 P7
            soc-analyst-t1 | 4 | F1 F2 F3 R1 T1 T4 P1 P2 P3 P7
            soc-analyst-t2 | 4 | F1 F2 F3 R2 T1 T3 T4 P1 P2 P3 P6 P7
            soc-analyst-t3 | 4 | F1 F2 F3 R2 T1 T3 T4 P1 P2 P3 P6 P7
            threat-hunter | 4 | F1 F2 F3 R5 T1 T3 T4 P2 P6 P7
            cti-analyst | 4 | F1 F2 F3 R5 T1 T4 T6 P2 P7
            incident-manager | 4 | F1 F2 F3 R3 T1 T4 P1 P2 P3 P4 P7
            forensic-analyst | 4 | F1 F2 F3 R6 T1 T3 T4 P6 P7
            vulnerability-analyst | 4 | F1 F2 F3 T1 T4 P2 P7
            process-lead | 4 | F1 F2 F3 T4 P2 P7
            training-coordinator | 4 | F1 F2 F3 T4 P7
            exercise-lead | 4 | F1 F2 F3 R3 T4 P2 P3 P7
            soc-analyst-t1 | 6 | F1 F2 F3 R1 T1 T4 P1 P2 P3 P7
            """)
    void everyPostOfTheCentreHasItsModulesAtG4(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            dev-team-lead          | 1 | F1 F3 F4 R9
            dev-team-member        | 2 | F1 F3 F4 R9
            dev-team-lead          | 3 | F1 F3 F4
            dev-team-member        | 4 | F1 F3 F4
            csirt-manager          | 1 | F1 F3 F4
            csirt-manager          | 4 | F1 F3 F4
            csirt-manager          | 5 | F1 F2 F3 R3 R7 R9 T4 T6 P2 P3 P4 P7
            incident-handler       | 4 | F1 F3 F4
            incident-handler       | 5 | F1 F2 F3 R2 R9 T4 T6 P1 P2 P3 P4 P6 P7
            dev-team-lead          | 5 | F1 F2 F3 F4 R9 P7
            dev-team-member        | 6 | F1 F2 F3 F4 R9 P7
            sector-liaison         | 4 | F1 F3 F4
            sector-liaison         | 5 | F1 F2 F3 R9 T4 T6 P3 P4 P7
            national-csirt-liaison | 4 | F1 F3 F4
            national-csirt-liaison | 5 | F1 F2 F3 R9 P4
            constituent-rep        | 5 | F1
            host-entity-rep        | 5 | F1
            """)
    void theSectorTeamHasItsModulesByStage(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{arguments}")
    @CsvSource(delimiter = '|', textBlock = """
            asset-owner      | 1 | F1
            service-consumer | 4 | F1
            sector-regulator | 5 | F1
            constituent-rep  | 1 | F1
            """)
    void everybodyElseLearnsTheConcepts(String role, Integer phase, String expected) {
        assertThat(modules(role, phase)).isEqualTo(expected);
    }

    /** Codes as the tables of the tests write them: without prefix and comma. */
    private String modules(String role, int phase) {
        return decide(role, phase).toString().replace("TRK-", "").replace(",", "");
    }
}
