package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socEngineering")
class SocEngineeringTests extends ModelTest {

    @BeforeEach
    void theGateSaysGo() {
        called("deliverableApproval", "approvalResult", "approved");
        called("gateReview", "gateOutcome", "GO");
    }

    private ProcessInstance allocated() {
        var process = start("socEngineering");
        complete("userTask_analyseGaps");
        complete("userTask_writeRequirements");
        complete("userTask_allocateRequirements");
        return process;
    }

    private ProcessInstance designed() {
        var process = allocated();
        complete("userTask_designArchitecture");
        complete("userTask_planSourcesUseCases");
        complete("userTask_designOrganisation");
        complete("userTask_writeConopsProcesses");
        complete("userTask_defineMetrics");
        return process;
    }

    private ProcessInstance roadmapBaselined() {
        var process = designed();
        complete("userTask_baselineRoadmap");
        return process;
    }

    private void theDesign(String conformance) {
        delegate("checkDesignConformanceDelegate").sets("conformance", conformance);
    }

    @Test
    void requirementsComeBeforeTheDesign() {
        var process = start("socEngineering");
        assertThat(process).isWaitingAtExactly("userTask_analyseGaps");
        complete("userTask_analyseGaps");
        assertThat(process).isWaitingAtExactly("userTask_writeRequirements");
        complete("userTask_writeRequirements");
        assertThat(process).isWaitingAtExactly("userTask_allocateRequirements");
    }

    @Test
    void fivePartsAreDesignedSideBySide() {
        allocated();
        assertThat(openTasks())
                .containsExactly(
                        "userTask_defineMetrics",
                        "userTask_designArchitecture",
                        "userTask_designOrganisation",
                        "userTask_planSourcesUseCases",
                        "userTask_writeConopsProcesses");
    }

    @Test
    void aDesignWithoutToolsToBuyGoesOn() {
        var process = designed();
        assertThat(process).hasNotPassed("userTask_selectTool").isWaitingAtExactly("userTask_baselineRoadmap");
        assertThat(milestones(process)).containsExactly("M3a");
    }

    @Test
    void oneToolIsSelected() {
        registers.row("toolCategories", "siem");
        var process = designed();
        complete("userTask_selectTool");
        assertThat(milestones(process)).containsExactly("M3a");
        assertThat(process).isWaitingAtExactly("userTask_baselineRoadmap");
    }

    @Test
    void theRoadmapWaitsForEveryTool() {
        registers.row("toolCategories", "siem");
        registers.row("toolCategories", "edr");
        var process = designed();
        completeFor("category", "edr", "userTask_selectTool");
        assertThat(milestones(process)).isEmpty();
        completeFor("category", "siem", "userTask_selectTool");
        assertThat(milestones(process)).containsExactly("M3a");
        assertThat(process).isWaitingAtExactly("userTask_baselineRoadmap");
    }

    @Test
    void theRoadmapWaitsForEveryPartOfTheDesign() {
        allocated();
        complete("userTask_defineMetrics");
        complete("userTask_writeConopsProcesses");
        complete("userTask_designOrganisation");
        complete("userTask_designArchitecture");
        assertThat(openTasks()).containsExactly("userTask_planSourcesUseCases");
        complete("userTask_planSourcesUseCases");
        assertThat(openTasks()).containsExactly("userTask_baselineRoadmap");
    }

    @Test
    void aDesignThatConformsIsApprovedFrozenAndBaselined() {
        var process = roadmapBaselined();
        assertThat(received("deliverableApproval"))
                .extracting("deliverableCode")
                .containsExactlyInAnyOrder("D-21", "D-22", "D-25", "D-26", "D-28", "D-29", "D-30");
        assertThat(received("deliverableApproval"))
                .extracting("businessKey")
                .contains("SOC-TEST-2026-01/D-21", "SOC-TEST-2026-01/D-30");
        assertThat(received("gateReview")).containsExactly(map("gateCode", "G3", "businessKey", "SOC-TEST-2026-01/G3"));
        assertThat(delegate("freezeCriteriaDelegate").runs()).isOne();
        assertThat(process)
                .hasPassedInOrder(
                        "serviceTask_checkDesignConformance",
                        "callActivity_gateReview",
                        "serviceTask_freezeCriteria",
                        "endEvent_designBaselined")
                .isEnded();
        assertThat(milestones(process)).containsExactly("M3a", "M3");
        assertThat(variable(process, "gateOutcome")).isEqualTo("GO");
    }

    @Test
    void aConditionalGoIsAGo() {
        called("gateReview", "gateOutcome", "CONDITIONAL_GO");
        assertThat(roadmapBaselined()).hasPassed("endEvent_designBaselined").isEnded();
    }

    @Test
    void aKilledProgrammeFreezesNothing() {
        called("gateReview", "gateOutcome", "KILL");
        var process = roadmapBaselined();
        assertThat(delegate("freezeCriteriaDelegate").runs()).isZero();
        assertThat(process).hasPassed("endEvent_programClosed").isEnded();
        assertThat(milestones(process)).containsExactly("M3a");
    }

    @Test
    void aRequirementThatIsNotTracedGoesToTheArchitect() {
        theDesign("architecture");
        var process = roadmapBaselined();
        assertThat(process).isWaitingAtExactly("userTask_mendArchitecture");
        theDesign("pass");
        complete("userTask_mendArchitecture");
        assertThat(process).hasPassed("endEvent_designBaselined").isEnded();
    }

    @Test
    void aRequirementWithoutMilestoneIsAllocatedAgain() {
        theDesign("requirements");
        var process = roadmapBaselined();
        assertThat(process).isWaitingAtExactly("userTask_mendRequirements");
        theDesign("pass");
        complete("userTask_mendRequirements");
        assertThat(process).hasPassed("endEvent_designBaselined").isEnded();
    }

    @Test
    void aRequirementWithoutTestGoesBackToTheRoadmap() {
        theDesign("tests");
        var process = roadmapBaselined();
        assertThat(process).isWaitingAtExactly("userTask_baselineRoadmap");
        theDesign("pass");
        complete("userTask_baselineRoadmap");
        assertThat(process).hasPassed("endEvent_designBaselined").isEnded();
    }

    @Test
    void theDesignIsCheckedUntilItConforms() {
        theDesign("requirements");
        var process = roadmapBaselined();
        theDesign("architecture");
        complete("userTask_mendRequirements");
        complete("userTask_mendArchitecture");
        theDesign("tests");
        complete("userTask_mendArchitecture");
        theDesign("pass");
        complete("userTask_baselineRoadmap");
        assertThat(delegate("checkDesignConformanceDelegate").runs()).isEqualTo(5);
        assertThat(received("gateReview")).hasSize(1);
        assertThat(process).isEnded();
    }

    @Test
    void theSponsorLearnsOfAnOverrunAndThePhaseGoesOn() {
        var process = allocated();
        fire("startEvent_phaseSla");
        assertThat(delegate("notifyPhaseSlaDelegate").runs()).isOne();
        assertThat(process).hasPassed("endEvent_phaseSlaTold").isWaitingAt("userTask_designArchitecture");
    }
}
