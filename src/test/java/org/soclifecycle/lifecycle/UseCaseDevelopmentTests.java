package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("useCaseDevelopment")
class UseCaseDevelopmentTests extends ModelTest {

    private ProcessInstance wave(String wave) {
        return start("useCaseDevelopment", "wave", wave);
    }

    private void planned(String useCase, String milestone) {
        registers.row("useCases", useCase, "milestone", milestone);
    }

    @Test
    void aWaveWithoutUseCasesIsDoneAtOnce() {
        planned("UC-01", "FOC");
        var process = wave("IOC");
        assertThat(process).hasPassed("endEvent_useCasesReleased").isEnded();
    }

    @Test
    void aUseCaseReachesProductionAfterItsReview() {
        planned("UC-01", "IOC");
        var process = wave("IOC");
        complete("userTask_implementUseCase");
        assertThat(process).hasNotPassed("endEvent_useCaseInProduction");
        complete("userTask_reviewUseCase", "reviewVerdict", "accept");
        assertThat(process)
                .hasPassed("endEvent_useCaseInProduction", "endEvent_useCasesReleased")
                .hasNotPassed("userTask_extendDetectionCoverage")
                .isEnded();
    }

    @Test
    void aUseCaseOfFullOperationExtendsTheCoverage() {
        planned("UC-01", "FOC");
        var process = wave("FOC");
        complete("userTask_extendDetectionCoverage");
        complete("userTask_reviewUseCase", "reviewVerdict", "accept");
        assertThat(process).hasNotPassed("userTask_implementUseCase").isEnded();
    }

    @Test
    void aRejectedUseCaseIsBuiltAgainUntilItIsAccepted() {
        planned("UC-01", "IOC");
        var process = wave("IOC");
        for (int round = 1; round <= 3; round++) {
            complete("userTask_implementUseCase");
            complete("userTask_reviewUseCase", "reviewVerdict", "rework");
        }
        complete("userTask_implementUseCase");
        complete("userTask_reviewUseCase", "reviewVerdict", "accept");
        assertThat(process).isEnded();
    }

    @Test
    void aRejectedExtensionStaysAnExtension() {
        planned("UC-01", "FOC");
        wave("FOC");
        complete("userTask_extendDetectionCoverage");
        complete("userTask_reviewUseCase", "reviewVerdict", "rework");
        assertThat(openTasks()).containsExactly("userTask_extendDetectionCoverage");
    }

    @Test
    void useCasesDoNotWaitForEachOther() {
        planned("UC-01", "IOC");
        planned("UC-02", "IOC");
        planned("UC-03", "FOC");
        var process = wave("IOC");
        completeFor("ucId", "UC-02", "userTask_implementUseCase");
        completeFor("ucId", "UC-02", "userTask_reviewUseCase", "reviewVerdict", "rework");
        completeFor("ucId", "UC-01", "userTask_implementUseCase");
        completeFor("ucId", "UC-01", "userTask_reviewUseCase", "reviewVerdict", "accept");
        assertThat(process).hasPassed("endEvent_useCaseInProduction");
        assertThat(openTasks()).containsExactly("userTask_implementUseCase");
        completeFor("ucId", "UC-02", "userTask_implementUseCase");
        completeFor("ucId", "UC-02", "userTask_reviewUseCase", "reviewVerdict", "accept");
        assertThat(process).isEnded();
    }
}
