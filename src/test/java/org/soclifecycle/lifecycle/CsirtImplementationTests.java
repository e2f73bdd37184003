package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtImplementation")
class CsirtImplementationTests extends ModelTest {

    @BeforeEach
    void everyCalledProcessEndsWell() {
        called("deliverableApproval");
        called("csirtIoc", "gateOutcome", "GO");
        called("csirtFoc", "gateOutcome", "GO");
    }

    private ProcessInstance begun() {
        today("2026-01-15");
        return start("csirtImplementation");
    }

    private ProcessInstance planned() {
        var process = begun();
        complete("userTask_gatherExpertise");
        complete("userTask_writeImplementationPlan");
        return process;
    }

    @Test
    void thePlanIsApprovedBeforeTheBuildBegins() {
        var process = planned();
        assertThat(received("deliverableApproval"))
                .containsExactly(map("deliverableCode", "C-21", "businessKey", "SOC-TEST-2026-01/C-21"));
        assertThat(received("csirtIoc")).containsExactly(map("businessKey", "SOC-TEST-2026-01/IOC"));
        assertThat(process)
                .hasPassedInOrder("callActivity_approveImplementationPlan", "callActivity_csirtIoc")
                .isWaitingAtExactly("userTask_announceCsirt");
    }

    @Test
    void theCsirtIsAnnouncedOnceItsInitialCapabilityIsDeclared() {
        var process = planned();
        assertThat(received("csirtFoc")).isEmpty();
        complete("userTask_announceCsirt");
        assertThat(received("csirtFoc")).containsExactly(map("businessKey", "SOC-TEST-2026-01/FOC"));
        assertThat(process).hasPassed("endEvent_csirtImplemented").isEnded();
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aProgrammeKilledAtTheFirstGateAnnouncesNothing() {
        called("csirtIoc", "gateOutcome", "KILL");
        assertThat(planned())
                .hasPassed("endEvent_programClosed")
                .hasNotPassed("userTask_announceCsirt")
                .isEnded();
    }

    @Test
    void aProgrammeKilledAtTheSecondGateIsClosed() {
        called("csirtFoc", "gateOutcome", "KILL");
        var process = planned();
        complete("userTask_announceCsirt");
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
    }

    @Test
    void theTracksAreReportedEveryMonthUntilThePhaseEnds() {
        var process = planned();
        assertThat(due("startEvent_monthPassed")).containsExactly("2026-02-15");
        today("2026-02-15");
        fire("startEvent_monthPassed");
        complete("userTask_reportTrackProgress");
        assertThat(due("event_nextMonthPassed")).containsExactly("2026-03-15");
        fire("event_nextMonthPassed");
        assertThat(openTasks()).containsExactly("userTask_announceCsirt", "userTask_reportTrackProgress");
        complete("userTask_announceCsirt");
        assertThat(process).isEnded();
    }

    @Test
    void theEcosystemIsLookedAtEveryQuarterUntilThePhaseEnds() {
        var process = planned();
        assertThat(due("startEvent_quarterPassed")).containsExactly("2026-04-15");
        today("2026-04-15");
        fire("startEvent_quarterPassed");
        complete("userTask_revisitEcosystem");
        assertThat(due("event_nextQuarterPassed")).containsExactly("2026-07-15");
        fire("event_nextQuarterPassed");
        complete("userTask_revisitEcosystem");
        complete("userTask_announceCsirt");
        assertThat(process).isEnded();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = begun();
        fire("startEvent_phaseSlaExceeded");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaNotified").isWaitingAt("userTask_gatherExpertise");
    }
}
