package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtPrerequisites")
class CsirtPrerequisitesTests extends ModelTest {

    @BeforeEach
    void theGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
    }

    private ProcessInstance needed() {
        var process = start("csirtPrerequisites");
        complete("userTask_confirmNeed");
        return process;
    }

    private ProcessInstance sectorKnown() {
        var process = needed();
        complete("userTask_mapEcosystem");
        complete("userTask_defineSector");
        return process;
    }

    private ProcessInstance footingKnown() {
        var process = sectorKnown();
        complete("userTask_determineHost", "situation", "host_known");
        complete("userTask_examineAuthority");
        complete("userTask_planTrust");
        return process;
    }

    @Test
    void aConfirmedNeedInitiatesTheProgramme() {
        var process = needed();
        assertThat(process).isWaitingAtExactly("userTask_mapEcosystem", "userTask_defineSector");
        assertThat(milestones(process)).containsExactly("M0");
    }

    @Test
    void theFootingWaitsForEcosystemAndSector() {
        var process = needed();
        complete("userTask_defineSector");
        assertThat(openTasks()).containsExactly("userTask_mapEcosystem");
        complete("userTask_mapEcosystem");
        assertThat(process)
                .isWaitingAtExactly("userTask_determineHost", "userTask_examineAuthority", "userTask_planTrust");
    }

    @Test
    void theGoalsWaitForHostAuthorityAndTrust() {
        var process = sectorKnown();
        complete("userTask_planTrust");
        complete("userTask_determineHost", "situation", "standalone");
        assertThat(openTasks()).containsExactly("userTask_examineAuthority");
        complete("userTask_examineAuthority");
        assertThat(process).isWaitingAtExactly("userTask_setGoals").hasNotPassed("event_hostOpen");
    }

    @Test
    void anOpenHostGoesOnWithTheSponsorsSignature() {
        var process = sectorKnown();
        complete("userTask_determineHost", "situation", "host_open");
        assertThat(openTasks())
                .containsExactly("userTask_acceptOpenHost", "userTask_examineAuthority", "userTask_planTrust");
        complete("userTask_acceptOpenHost", "riskDecision", "accept");
        assertThat(process).hasPassed("event_hostOpen");
        complete("userTask_examineAuthority");
        complete("userTask_planTrust");
        assertThat(process).isWaitingAtExactly("userTask_setGoals");
    }

    @Test
    void aRefusedRiskSendsTheHostBack() {
        var process = sectorKnown();
        complete("userTask_determineHost", "situation", "host_open");
        complete("userTask_acceptOpenHost", "riskDecision", "refuse");
        assertThat(process).hasNotPassed("event_hostOpen").isWaitingAt("userTask_determineHost");
        complete("userTask_determineHost", "situation", "host_known");
        assertThat(openTasks()).containsExactly("userTask_examineAuthority", "userTask_planTrust");
    }

    @Test
    void thePapersAreApprovedBeforeTheGate() {
        var process = footingKnown();
        complete("userTask_setGoals");
        assertThat(received("deliverableApproval"))
                .extracting(given -> given.get("deliverableCode"))
                .containsExactly("C-01", "C-02", "C-03", "C-04", "C-05", "C-06", "C-07");
        assertThat(received("gateReview"))
                .containsExactly(Map.of("gateCode", "CG1", "businessKey", "SOC-TEST-2026-01/CG1"));
        assertThat(process)
                .hasPassedInOrder(
                        "callActivity_approvePrerequisites", "callActivity_gateReview", "endEvent_prerequisitesMet")
                .isEnded();
        assertThat(process).variables().containsEntry("gateOutcome", "GO");
        assertThat(milestones(process)).containsExactly("M0", "C1");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        var process = footingKnown();
        complete("userTask_setGoals");
        assertThat(process).hasPassed("endEvent_prerequisitesMet").isEnded();
    }

    @Test
    void aKilledProgrammeIsClosedWithoutTheMilestone() {
        called("gateReview", "gateOutcome", "KILL");
        var process = footingKnown();
        complete("userTask_setGoals");
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).containsExactly("M0");
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndTheStageGoesOn() {
        var process = needed();
        fire("startEvent_phaseOverdue");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process)
                .hasPassed("endEvent_sponsorTold")
                .isWaitingAtExactly("userTask_mapEcosystem", "userTask_defineSector");
    }
}
