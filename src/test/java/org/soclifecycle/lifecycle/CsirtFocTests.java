package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtFoc")
class CsirtFocTests extends ModelTest {

    @BeforeEach
    void everyCalledProcessEndsWell() {
        called("documentProduction");
        called("capabilityExercise", "exerciseState", "passed");
        called("kpiStabilisation");
        called("deliverableApproval");
        called("gateReview", "gateOutcome", "GO");
        registers.row("serviceWaves", "S12", "wave", "2");
        registers.row("serviceWaves", "S17", "wave", "3");
    }

    private ProcessInstance begun() {
        return start("csirtFoc");
    }

    private void wave(String wave, boolean last) {
        complete("userTask_planServiceWave", "serviceWave", wave, "lastWave", last);
        completeAll("userTask_implementService");
    }

    private ProcessInstance extended() {
        var process = begun();
        complete("userTask_enrolMembers");
        complete("userTask_certifyCompetence");
        complete("userTask_strengthenInfrastructure");
        wave("2", true);
        return process;
    }

    private ProcessInstance assessed() {
        var process = extended();
        complete("userTask_assessCsirtFoc");
        return process;
    }

    @Test
    void agreementsPeopleServicesDocumentsAndInfrastructureAreExtendedSideBySide() {
        registers.row("agreementParties", "Vendors", "neededBy", "FOC");
        registers.row("agreementParties", "Regulator", "neededBy", "IOC");
        registers.row("posts", "CS-09", "neededBy", "FOC");
        begun();
        assertThat(openTasks())
                .containsExactly(
                        "userTask_establishAgreement",
                        "userTask_onboardTeamMember",
                        "userTask_planServiceWave",
                        "userTask_strengthenInfrastructure");
        assertThat(received("documentProduction"))
                .containsExactly(
                        map("wave", "FOC", "deliverableCode", "C-24", "businessKey", "SOC-TEST-2026-01/documents"));
    }

    @Test
    void newAgreementsBringNewMembersAndNewPostsNewCertificates() {
        registers.row("agreementParties", "Vendors", "neededBy", "FOC");
        registers.row("posts", "CS-09", "neededBy", "FOC");
        var process = begun();
        completeFor("party", "Vendors", "userTask_establishAgreement");
        completeFor("postId", "CS-09", "userTask_onboardTeamMember");
        assertThat(process).isWaitingAt("userTask_enrolMembers", "userTask_certifyCompetence");
    }

    @Test
    void servicesComeWaveByWave() {
        var process = begun();
        complete("userTask_planServiceWave", "serviceWave", "2", "lastWave", false);
        completeFor("serviceId", "S12", "userTask_implementService");
        assertThat(process).isWaitingAt("userTask_planServiceWave").isNotWaitingAt("userTask_implementService");
        complete("userTask_planServiceWave", "serviceWave", "3", "lastWave", true);
        completeFor("serviceId", "S17", "userTask_implementService");
        assertThat(process).isNotWaitingAt("userTask_planServiceWave");
        assertThat(received("kpiStabilisation")).isEmpty();
    }

    @Test
    void operationIsStabilisedAndExercisedWhenEverythingIsExtended() {
        var process = extended();
        assertThat(received("kpiStabilisation")).containsExactly(map("businessKey", "SOC-TEST-2026-01/stabilisation"));
        assertThat(received("capabilityExercise"))
                .containsExactly(map(
                        "exerciseKind",
                        "fullScale",
                        "exerciseState",
                        "none",
                        "businessKey",
                        "SOC-TEST-2026-01/exercise"));
        assertThat(process)
                .hasPassedInOrder(
                        "event_extensionComplete", "callActivity_kpiStabilisation", "callActivity_capabilityExercise")
                .isWaitingAtExactly("userTask_assessCsirtFoc");
    }

    @Test
    void fullCapabilityIsDeclaredWhenTheGateSaysGo() {
        var process = assessed();
        assertThat(received("deliverableApproval"))
                .extracting("deliverableCode")
                .containsExactly("C-22", "C-25", "C-26", "C-27");
        assertThat(received("gateReview"))
                .containsExactly(map("gateCode", "CG5b", "businessKey", "SOC-TEST-2026-01/CG5b"));
        assertThat(process).hasPassed("endEvent_focDeclared").isEnded();
        assertThat(milestones(process)).containsExactly("C5b");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aKilledProgrammeDeclaresNothing() {
        called("gateReview", "gateOutcome", "KILL");
        var process = assessed();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }
}
