package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtIoc")
class CsirtIocTests extends ModelTest {

    @BeforeEach
    void everyCalledProcessEndsWell() {
        called("documentProduction");
        called("capabilityExercise", "exerciseState", "passed");
        called("deliverableApproval");
        called("gateReview", "gateOutcome", "GO");
        registers.row("services", "S03", "offered", "ioc");
        registers.row("services", "S12", "offered", "foc");
    }

    private ProcessInstance begun() {
        today("2026-01-01");
        return start("csirtIoc");
    }

    private ProcessInstance exercised() {
        var process = begun();
        complete("userTask_enrolMembers");
        complete("userTask_certifyCompetence");
        complete("userTask_deployInfrastructure");
        completeAll("userTask_implementService");
        return process;
    }

    private ProcessInstance assessed() {
        var process = exercised();
        fire("event_supervisedOperationElapsed");
        complete("userTask_reportSupervisedOperation", "supervisedStatus", "carried");
        complete("userTask_assessCsirtIoc");
        return process;
    }

    @Test
    void agreementsPeopleDocumentsAndInfrastructureGrowSideBySide() {
        registers.row("agreementParties", "National CSIRT", "neededBy", "IOC");
        registers.row("agreementParties", "Vendors", "neededBy", "FOC");
        registers.row("posts", "CS-01", "neededBy", "IOC");
        registers.row("posts", "CS-09", "neededBy", "FOC");
        begun();
        assertThat(openTasks())
                .containsExactly(
                        "userTask_deployInfrastructure", "userTask_establishAgreement", "userTask_onboardTeamMember");
        assertThat(received("documentProduction"))
                .containsExactly(
                        map("wave", "IOC", "deliverableCode", "C-24", "businessKey", "SOC-TEST-2026-01/documents"));
    }

    @Test
    void membersAreEnrolledOnceEveryAgreementOfTheWaveIsSigned() {
        registers.row("agreementParties", "National CSIRT", "neededBy", "IOC");
        registers.row("agreementParties", "Regulator", "neededBy", "IOC");
        var process = begun();
        completeFor("party", "Regulator", "userTask_establishAgreement");
        assertThat(process).isNotWaitingAt("userTask_enrolMembers");
        completeFor("party", "National CSIRT", "userTask_establishAgreement");
        assertThat(process).isWaitingAt("userTask_enrolMembers");
    }

    @Test
    void competenceIsCertifiedOnceEveryPostOfTheWaveIsFilled() {
        registers.row("posts", "CS-01", "neededBy", "IOC");
        var process = begun();
        assertThat(process).isNotWaitingAt("userTask_certifyCompetence");
        completeFor("postId", "CS-01", "userTask_onboardTeamMember");
        assertThat(process).isWaitingAt("userTask_certifyCompetence");
    }

    @Test
    void startingServicesFollowTheBuild() {
        registers.row("services", "S04", "offered", "ioc");
        begun();
        complete("userTask_enrolMembers");
        complete("userTask_certifyCompetence");
        assertThat(openTasks()).containsExactly("userTask_deployInfrastructure");
        complete("userTask_deployInfrastructure");
        completeFor("serviceId", "S04", "userTask_implementService");
        assertThat(received("capabilityExercise")).isEmpty();
        completeFor("serviceId", "S03", "userTask_implementService");
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
    void operationIsSupervisedForTwentyWorkingDays() {
        var process = exercised();
        assertThat(process).hasPassed("event_exercisePassed").isWaitingAtExactly("event_supervisedOperationElapsed");
        assertThat(due("event_supervisedOperationElapsed")).containsExactly("2026-01-21");
    }

    @Test
    void aFailedExerciseLeftToTheGateIsSupervisedAllTheSame() {
        called("capabilityExercise", "exerciseState", "failed_3");
        assertThat(exercised())
                .hasNotPassed("event_exercisePassed")
                .isWaitingAtExactly("event_supervisedOperationElapsed");
    }

    @Test
    void operationThatDoesNotCarryIsSupervisedAgain() {
        var process = exercised();
        fire("event_supervisedOperationElapsed");
        complete("userTask_reportSupervisedOperation", "supervisedStatus", "extend");
        assertThat(process).isWaitingAtExactly("event_supervisedOperationElapsed");
        fire("event_supervisedOperationElapsed");
        complete("userTask_reportSupervisedOperation", "supervisedStatus", "carried");
        assertThat(process).isWaitingAtExactly("userTask_assessCsirtIoc");
    }

    @Test
    void recordsAreApprovedBeforeTheGate() {
        var process = assessed();
        assertThat(received("deliverableApproval"))
                .extracting("deliverableCode")
                .containsExactly("C-22", "C-25", "C-26", "C-27");
        assertThat(received("gateReview"))
                .containsExactly(map("gateCode", "CG5a", "businessKey", "SOC-TEST-2026-01/CG5a"));
        assertThat(process)
                .hasPassedInOrder("callActivity_approveRecords", "callActivity_gateReview", "endEvent_iocDeclared")
                .isEnded();
        assertThat(milestones(process)).containsExactly("C5a");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(milestones(assessed())).containsExactly("C5a");
    }

    @Test
    void aKilledProgrammeDeclaresNothing() {
        called("gateReview", "gateOutcome", "KILL");
        var process = assessed();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).isEmpty();
    }
}
