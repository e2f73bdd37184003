package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("csirtRoadmap")
class CsirtRoadmapTests extends ModelTest {

    @BeforeEach
    void thereAreTwoTracksAndTheGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
        registers.row("roadmapTracks", "services").row("roadmapTracks", "funding");
    }

    private ProcessInstance servicesSelected() {
        var process = start("csirtRoadmap");
        complete("userTask_defineRoadmapFrame");
        complete("userTask_selectSectorServices");
        return process;
    }

    private ProcessInstance tracksPlanned() {
        var process = servicesSelected();
        complete("userTask_agreeEcosystemRole");
        complete("userTask_identifyPolicies");
        complete("userTask_defineCheckpointsMetrics");
        completeAll("userTask_planTrackActions");
        return process;
    }

    private ProcessInstance baselined() {
        var process = tracksPlanned();
        complete("userTask_baselineSectorRoadmap");
        return process;
    }

    @Test
    void checkpointsWaitForRolesAndPolicies() {
        servicesSelected();
        assertThat(openTasks()).containsExactlyInAnyOrder("userTask_agreeEcosystemRole", "userTask_identifyPolicies");
        complete("userTask_identifyPolicies");
        assertThat(openTasks()).containsExactly("userTask_agreeEcosystemRole");
        complete("userTask_agreeEcosystemRole");
        assertThat(openTasks()).containsExactly("userTask_defineCheckpointsMetrics");
    }

    @Test
    void everyTrackIsPlannedBesideTheOthers() {
        servicesSelected();
        complete("userTask_agreeEcosystemRole");
        complete("userTask_identifyPolicies");
        complete("userTask_defineCheckpointsMetrics");
        completeFor("track", "funding", "userTask_planTrackActions");
        assertThat(openTasks()).containsExactly("userTask_planTrackActions");
        completeFor("track", "services", "userTask_planTrackActions");
        assertThat(openTasks()).containsExactly("userTask_baselineSectorRoadmap");
    }

    @Test
    void aBaselinedRoadmapIsApprovedPassesTheGateAndFreezesTheCriteria() {
        var process = baselined();
        assertThat(received("deliverableApproval"))
                .extracting(given -> given.get("deliverableCode"))
                .containsExactlyInAnyOrder("C-15", "C-16", "C-17", "C-18", "C-19", "C-20");
        assertThat(received("gateReview"))
                .containsExactly(map("gateCode", "CG4", "businessKey", "SOC-TEST-2026-01/CG4"));
        assertThat(process)
                .hasPassedInOrder(
                        "callActivity_approveDeliverables",
                        "callActivity_gateReview",
                        "serviceTask_freezeCriteria",
                        "endEvent_roadmapBaselined")
                .isEnded();
        assertThat(delegate("freezeCriteriaDelegate").runs()).isOne();
        assertThat(milestones(process)).containsExactly("C4");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoFreezesTheCriteriaAsWell() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(baselined()).hasPassed("endEvent_roadmapBaselined").isEnded();
        assertThat(delegate("freezeCriteriaDelegate").runs()).isOne();
    }

    @Test
    void aKilledProgrammeIsClosedAndNothingIsFrozen() {
        called("gateReview", "gateOutcome", "KILL");
        var process = baselined();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(delegate("freezeCriteriaDelegate").runs()).isZero();
        assertThat(milestones(process)).isEmpty();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = tracksPlanned();
        fire("startEvent_phaseSla");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaTold").isWaitingAt("userTask_baselineSectorRoadmap");
    }
}
