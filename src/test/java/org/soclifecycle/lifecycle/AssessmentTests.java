package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("assessment")
class AssessmentTests extends ModelTest {

    private ProcessInstance profiled() {
        var process = start("assessment", "purpose", "current");
        completeAll("userTask_assessFunctionProfile");
        return process;
    }

    private ProcessInstance rated(int contributions, boolean... levels) {
        var process = profiled();
        complete(
                "userTask_rateCapabilityDimensions",
                "level0Met",
                levels[0],
                "level1Met",
                levels[1],
                "level2Met",
                levels[2],
                "level3Met",
                levels[3],
                "contributions",
                contributions,
                "level5Met",
                levels[4]);
        return process;
    }

    private ProcessInstance rated() {
        return rated(0, true, true, false, false, false);
    }

    @Test
    void everyFunctionHasItsOwnTaskAndForm() {
        start("assessment", "purpose", "current");
        assertThat(formsOf("userTask_assessFunctionProfile"))
                .containsExactlyInAnyOrder(
                        "assessProfileGV",
                        "assessProfileID",
                        "assessProfilePR",
                        "assessProfileDE",
                        "assessProfileRS",
                        "assessProfileRC");
    }

    @Test
    void theDimensionsWaitForAllSixFunctions() {
        var process = start("assessment", "purpose", "annual");
        for (String function : registers.fixed("RC,RS,DE,PR,ID")) {
            completeFor("csfFunction", function, "userTask_assessFunctionProfile");
            assertThat(process)
                    .hasNotPassed("userTask_rateCapabilityDimensions")
                    .isNotWaitingAt("userTask_rateCapabilityDimensions");
        }
        completeFor("csfFunction", "GV", "userTask_assessFunctionProfile");
        assertThat(process).isWaitingAtExactly("userTask_rateCapabilityDimensions");
    }

    @Test
    void ratingsOnePointApartAreTakenAsTheyAre() {
        var process = rated();
        complete("userTask_rateSample", "largestDifference", 1, "rejectedExclusions", 0);
        assertThat(process)
                .hasPassed("endEvent_assessmentComplete")
                .hasNotPassed("userTask_reconcileRatings")
                .isEnded();
        assertThat(level(process)).isEqualTo(1);
    }

    @Test
    void ratingsTwoPointsApartAreReconciled() {
        var process = rated();
        complete("userTask_rateSample", "largestDifference", 2, "rejectedExclusions", 0);
        assertThat(process).isWaitingAtExactly("userTask_reconcileRatings");
        complete("userTask_reconcileRatings");
        assertThat(process).hasPassed("endEvent_assessmentComplete").isEnded();
    }

    @Test
    void aRejectedExclusionIsReconciled() {
        var process = rated();
        complete("userTask_rateSample", "largestDifference", 0, "rejectedExclusions", 1);
        assertThat(process).isWaitingAtExactly("userTask_reconcileRatings");
    }

    @Test
    void theLevelFollowsTheIndicators() {
        var process = rated(2, true, true, true, true, true);
        complete("userTask_rateSample", "largestDifference", 0, "rejectedExclusions", 0);
        assertThat(level(process)).isEqualTo(5);
    }

    private int level(ProcessInstance process) {
        return ((Number) variable(process, "continuumLevel")).intValue();
    }
}
