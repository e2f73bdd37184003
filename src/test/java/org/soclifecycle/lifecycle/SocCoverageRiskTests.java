package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socCoverageRisk")
class SocCoverageRiskTests extends ModelTest {

    private ProcessInstance decided(String coverageDecision) {
        today("2026-01-01");
        var process = start("socCoverageRisk");
        complete("userTask_decideCoverage", "coverageDecision", coverageDecision);
        assertThat(delegate("startCorrectiveActionsDelegate").saw("register")).isEqualTo("coverageActions");
        assertThat(delegate("startCorrectiveActionsDelegate").saw("source")).isEqualTo("kpi");
        return process;
    }

    @Test
    void capabilityThatIsKeptNeedsMeasuresOnly() {
        var process = decided("keep");
        assertThat(process).hasPassed("endEvent_coverageDecided").isEnded();
        assertThat(process).hasNotPassed("serviceTask_degradeFoc", "serviceTask_flagReengineering");
        assertThat(delegate("degradeFocDelegate").runs()).isZero();
    }

    @Test
    void capabilityMayBeDegradedToIoc() {
        var process = decided("degrade_to_ioc");
        assertThat(process).hasPassed("serviceTask_degradeFoc").hasNotPassed("serviceTask_flagReengineering");
        assertThat(delegate("degradeFocDelegate").saw("focStatus")).isEqualTo("DEGRADED_TO_IOC");
    }

    @Test
    void reEngineeringFlagsTheFoc() {
        var process = decided("re_engineer");
        assertThat(process).hasPassed("serviceTask_flagReengineering").hasNotPassed("serviceTask_degradeFoc");
        assertThat(delegate("degradeFocDelegate").saw("focStatus")).isEqualTo("FOC_AT_RISK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrade_to_ioc", "re_engineer"})
    void aLoweredCapabilityIsCheckedUntilItIsRestored(String coverageDecision) {
        var process = decided(coverageDecision);
        for (int round = 0; round < 2; round++) {
            assertThat(process).isWaitingAtExactly("event_restorationCheckDue");
            assertThat(due("event_restorationCheckDue")).containsExactly("2026-01-21");
            fire("event_restorationCheckDue");
            complete("userTask_confirmRestoredCapability", "restoration", "not_yet");
        }
        assertThat(delegate("restoreFocDelegate").runs()).isZero();
        fire("event_restorationCheckDue");
        complete("userTask_confirmRestoredCapability", "restoration", "restored");
        assertThat(delegate("restoreFocDelegate").saw("liftedStatus")).isEqualTo("FOC_AT_RISK,IOC");
        assertThat(process).hasPassed("endEvent_capabilityRestored").isEnded();
    }
}
