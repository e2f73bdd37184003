package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("kpiStabilisation")
class KpiStabilisationTests extends ModelTest {

    private ProcessInstance stabilisation() {
        today("2026-01-01");
        return start("kpiStabilisation");
    }

    private void judge(String overallStatus) {
        complete("userTask_confirmKpis", "overallStatus", overallStatus);
    }

    @ParameterizedTest
    @ValueSource(strings = {"green", "amber"})
    void aLastMonthWithoutRedPasses(String overallStatus) {
        var process = stabilisation();
        assertThat(due("event_stabilisationElapsed")).containsExactly("2026-03-02");
        fire("event_stabilisationElapsed");
        judge(overallStatus);
        assertThat(process).hasPassed("endEvent_stabilisationPassed").isEnded();
    }

    @Test
    void everyRedMonthAddsTwentyWorkingDays() {
        var process = stabilisation();
        fire("event_stabilisationElapsed");
        today("2026-03-04");
        judge("red");
        assertThat(due("event_extensionElapsed")).containsExactly("2026-03-24");
        fire("event_extensionElapsed");
        judge("red");
        assertThat(process).isWaitingAtExactly("event_extensionElapsed").hasNotPassed("endEvent_stabilisationPassed");
        fire("event_extensionElapsed");
        judge("green");
        assertThat(process).isEnded();
    }

    @Test
    void figuresAreRecordedEveryMonth() {
        var process = stabilisation();
        assertThat(due("startEvent_monthPassed")).containsExactly("2026-02-01");
        fire("startEvent_monthPassed");
        complete("userTask_recordMonthlyKpis");
        fire("startEvent_monthPassed");
        assertThat(process)
                .hasPassed("endEvent_monthRecorded")
                .isWaitingAt("event_stabilisationElapsed", "userTask_recordMonthlyKpis");
    }

    @Test
    void onlyTheLastMonthDecides() {
        var process = stabilisation();
        fire("startEvent_monthPassed");
        complete("userTask_recordMonthlyKpis", "overallStatus", "red");
        fire("event_stabilisationElapsed");
        judge("green");
        assertThat(process).isEnded();
    }
}
