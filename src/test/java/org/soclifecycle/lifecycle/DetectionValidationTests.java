package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("detectionValidation")
class DetectionValidationTests extends ModelTest {

    private ProcessInstance validation() {
        called("useCaseDevelopment");
        return start("detectionValidation");
    }

    private void validate(double detectedPct) {
        complete("userTask_validateDetections", "detectedPct", detectedPct);
    }

    @ParameterizedTest
    @ValueSource(doubles = {60, 100})
    void sixtyPerCentAreEnough(double detectedPct) {
        var process = validation();
        validate(detectedPct);
        assertThat(process).hasPassed("endEvent_detectionsValidated").isEnded();
        assertThat(received("useCaseDevelopment")).isEmpty();
    }

    @Test
    void belowSixtyPerCentTheCoverageIsExtendedAndValidatedAgain() {
        var process = validation();
        validate(59.9);
        assertThat(process).isWaitingAtExactly("userTask_validateDetections");
        validate(0);
        validate(60);
        assertThat(process).isEnded();
        assertThat(received("useCaseDevelopment"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call)
                        .containsEntry("wave", "FOC")
                        .containsEntry("businessKey", "SOC-TEST-2026-01/useCases"));
    }
}
