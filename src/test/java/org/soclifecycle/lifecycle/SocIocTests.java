package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socIoc")
class SocIocTests extends ModelTest {

    @BeforeEach
    void everyCalledProcessEndsWell() {
        called("sourceOnboarding");
        called("useCaseDevelopment");
        called("documentProduction");
        called("capabilityExercise", "exerciseState", "passed");
        called("socPilot");
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
    }

    private ProcessInstance begun() {
        return start("socIoc");
    }

    private ProcessInstance built() {
        var process = begun();
        complete("userTask_deployCorePlatform");
        complete("userTask_certifyCompetence");
        return process;
    }

    private ProcessInstance assessed() {
        var process = built();
        complete("userTask_assessIocReadiness");
        return process;
    }

    @Test
    void teamPlatformDocumentsAndInterfacesAreBuiltSideBySide() {
        registers.row("posts", "P-01", "neededBy", "IOC");
        registers.row("interfaces", "legal", "milestone", "IOC");
        begun();
        assertThat(openTasks())
                .containsExactly(
                        "userTask_activateInterface", "userTask_deployCorePlatform", "userTask_onboardTeamMember");
        assertThat(received("documentProduction"))
                .containsExactly(
                        map("wave", "IOC", "deliverableCode", "D-38", "businessKey", "SOC-TEST-2026-01/documents"));
    }

    @Test
    void theTeamIsCertifiedOnceEveryPostForInitialOperationIsFilled() {
        registers.row("posts", "P-01", "neededBy", "IOC");
        registers.row("posts", "P-02", "neededBy", "IOC");
        registers.row("posts", "P-03", "neededBy", "FOC");
        var process = begun();
        completeFor("postId", "P-02", "userTask_onboardTeamMember");
        assertThat(milestones(process)).isEmpty();
        completeFor("postId", "P-01", "userTask_onboardTeamMember");
        assertThat(milestones(process)).containsExactly("M4b");
        assertThat(process).isWaitingAt("userTask_certifyCompetence");
    }

    @Test
    void onePostIsFilled() {
        registers.row("posts", "P-01", "neededBy", "IOC");
        var process = begun();
        complete("userTask_onboardTeamMember");
        assertThat(process).isWaitingAt("userTask_certifyCompetence");
    }

    @Test
    void withoutPostsAndInterfacesOnlyPlatformAndTrainingRemain() {
        registers.row("posts", "P-03", "neededBy", "FOC");
        registers.row("interfaces", "peer_csirt", "milestone", "FOC");
        begun();
        assertThat(openTasks()).containsExactly("userTask_certifyCompetence", "userTask_deployCorePlatform");
    }

    @Test
    void useCasesFollowSourcesAndSourcesFollowThePlatform() {
        var process = begun();
        assertThat(received("sourceOnboarding")).isEmpty();
        complete("userTask_deployCorePlatform");
        assertThat(received("sourceOnboarding"))
                .containsExactly(map("wave", "IOC", "businessKey", "SOC-TEST-2026-01/sources"));
        assertThat(received("useCaseDevelopment"))
                .containsExactly(map("wave", "IOC", "businessKey", "SOC-TEST-2026-01/useCases"));
        assertThat(process).hasPassedInOrder("callActivity_sourceOnboarding", "callActivity_useCaseDevelopment");
    }

    @Test
    void theExerciseWaitsForEveryInterface() {
        registers.row("interfaces", "legal", "milestone", "IOC");
        registers.row("interfaces", "regulator", "milestone", "IOC");
        built();
        completeFor("party", "regulator", "userTask_activateInterface");
        assertThat(received("capabilityExercise")).isEmpty();
        completeFor("party", "legal", "userTask_activateInterface");
        assertThat(received("capabilityExercise")).hasSize(1);
    }

    @Test
    void theExerciseWaitsForThePlatformAndTheTeam() {
        begun();
        complete("userTask_certifyCompetence");
        assertThat(received("capabilityExercise")).isEmpty();
        complete("userTask_deployCorePlatform");
        assertThat(received("capabilityExercise"))
                .containsExactly(map(
                        "exerciseKind",
                        "readiness",
                        "exerciseState",
                        "none",
                        "businessKey",
                        "SOC-TEST-2026-01/exercise"));
    }

    @Test
    void aPassedExerciseOpensThePilot() {
        var process = built();
        assertThat(received("socPilot"))
                .containsExactly(map("pilotStatus", "running", "businessKey", "SOC-TEST-2026-01/pilot"));
        assertThat(milestones(process)).containsExactly("M4b", "M4c");
        assertThat(process).isWaitingAtExactly("userTask_assessIocReadiness");
    }

    @Test
    void aFailedExerciseLeftToTheGateOpensThePilotWithoutItsMilestone() {
        called("capabilityExercise", "exerciseState", "failed_3");
        var process = built();
        assertThat(received("socPilot")).hasSize(1);
        assertThat(milestones(process)).containsExactly("M4b");
    }

    @Test
    void theStateOfARealExerciseComesBack() {
        var process = begun();
        complete("userTask_deployCorePlatform");
        runs("capabilityExercise");
        complete("userTask_certifyCompetence");
        assertThat(process).isWaitingAtExactly("callActivity_capabilityExercise");
        complete("userTask_runReadinessExercise", "verdict", "pass");
        assertThat(milestones(process)).containsExactly("M4b", "M4c");
    }

    @Test
    void recordsAndDeclarationAreApprovedBeforeTheGate() {
        var process = assessed();
        assertThat(received("deliverableApproval"))
                .extracting("deliverableCode")
                .containsExactly("D-35", "D-37", "D-40", "D-41", "D-43", "D-44");
        assertThat(received("deliverableApproval"))
                .extracting("businessKey")
                .contains("SOC-TEST-2026-01/D-35", "SOC-TEST-2026-01/D-44");
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G4", "businessKey", "SOC-TEST-2026-01/G4"));
        assertThat(process)
                .hasPassedInOrder("callActivity_approveIocDeclaration", "callActivity_gateReview")
                .isEnded();
    }

    @Test
    void initialOperationIsDeclaredWhenTheGateSaysGo() {
        var process = assessed();
        assertThat(process).hasPassed("endEvent_iocDeclared").isEnded();
        assertThat(milestones(process)).containsExactly("M4b", "M4c", "M4");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(assessed()).hasPassed("endEvent_iocDeclared").isEnded();
    }

    @Test
    void aKilledProgrammeDeclaresNothing() {
        called("gateReview", "gateOutcome", "KILL");
        var process = assessed();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).containsExactly("M4b", "M4c");
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = begun();
        fire("startEvent_phaseSlaExceeded");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaNotified").isWaitingAt("userTask_deployCorePlatform");
    }
}
