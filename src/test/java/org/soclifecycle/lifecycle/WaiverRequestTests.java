package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("waiverRequest")
class WaiverRequestTests extends ModelTest {

    private static final String DECIDE = "userTask_decideWaiver";
    private static final String CONFIRM = "userTask_confirmWaiver";
    private static final String REVIEW = "userTask_reviewExpiringWaiver";

    @BeforeEach
    void criteria() {
        registers.row("criteria", "G4-01", "mandatory", true, "waivable", false);
        registers.row("criteria", "G4-13", "mandatory", true, "waivable", true);
        registers.row("criteria", "G4-16", "mandatory", false, "waivable", true);
    }

    private ProcessInstance requested(String criterion, int exposure) {
        ProcessInstance process = start("waiverRequest");
        complete(
                "userTask_requestWaiver",
                "criterionId",
                criterion,
                "gateCode",
                "G4",
                "riskExposure",
                exposure,
                "expiresOn",
                "2026-05-29");
        return process;
    }

    private ProcessInstance granted() {
        ProcessInstance process = requested("G4-16", 8);
        complete(DECIDE, "decision", "granted");
        return process;
    }

    @Test
    void somethingThatCannotBeWaivedIsNotEligible() {
        assertThat(requested("G4-01", 2))
                .hasPassed("endEvent_waiverNotEligible")
                .isEnded();
    }

    @Test
    void aHighRiskRulesAWaiverOut() {
        assertThat(requested("G4-13", 15))
                .hasPassed("endEvent_waiverNotEligible")
                .isEnded();
    }

    @Test
    void aThirdWaiverAtTheSameGateIsNotEligible() {
        registers.row("waivers", "G4-02", "grantedAt", "G4").row("waivers", "G4-03", "grantedAt", "G4");
        assertThat(requested("G4-13", 8))
                .hasPassed("endEvent_waiverNotEligible")
                .isEnded();
    }

    @Test
    void aMandatoryCriterionNeedsTwoDeciders() {
        ProcessInstance process = requested("G4-13", 8);
        complete(DECIDE, "decision", "granted");
        complete(CONFIRM, "decision", "granted");
        assertThat(process).isWaitingAt("event_waiverExpiryNear");
        assertThat(delegate("recordWaiverDelegate").saw("decision")).isEqualTo("granted");
    }

    @Test
    void theSecondDeciderCanRefuse() {
        ProcessInstance process = requested("G4-13", 8);
        complete(DECIDE, "decision", "granted");
        complete(CONFIRM, "decision", "refused");
        assertThat(process).hasPassed("endEvent_waiverRefused").isEnded();
    }

    @Test
    void aDesirableCriterionNeedsOneDecider() {
        assertThat(granted()).hasNotPassed(CONFIRM).isWaitingAt("event_waiverExpiryNear");
    }

    @Test
    void aRefusedWaiverIsRecorded() {
        ProcessInstance process = requested("G4-16", 8);
        complete(DECIDE, "decision", "refused");
        assertThat(process).hasPassed("serviceTask_recordWaiver", "endEvent_waiverRefused");
    }

    @Test
    void aWaiverEndsWhenItsCriterionIsMet() {
        ProcessInstance process = granted();
        fire("event_waiverExpiryNear");
        complete(REVIEW, "criterionMet", true);
        assertThat(process).hasPassed("endEvent_waiverNotNeeded").isEnded();
        assertThat(delegate("expireWaiverDelegate").runs()).isZero();
    }

    @Test
    void aWaiverExpiresOnItsDay() {
        ProcessInstance process = granted();
        fire("event_waiverExpiryNear");
        complete(REVIEW, "criterionMet", false);
        fire("event_waiverExpired");
        assertThat(process).hasPassed("serviceTask_expireWaiver").isEnded();
    }

    @Test
    void aWaiverExpiresAlsoWhenNobodyReviewsIt() {
        ProcessInstance process = granted();
        fire("event_waiverExpiryNear");
        fire("boundaryEvent_waiverExpired");
        assertThat(process).hasPassed("serviceTask_expireWaiver").isEnded();
        assertThat(openTasks()).isEmpty();
    }
}
