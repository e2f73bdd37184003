package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socSustainmentEvents")
class SocSustainmentEventsTests extends ModelTest {

    private ProcessInstance events() {
        today("2026-01-01");
        called("improvementItem");
        called("socCoverageRisk");
        return start("socSustainmentEvents");
    }

    @Test
    void aClosedIncidentIsReviewedAndItsImprovementsStart() {
        var process = events();
        send("IncidentClosed");
        complete("userTask_reviewIncident");
        assertThat(delegate("startImprovementsDelegate").saw("register")).isEqualTo("improvements");
        assertThat(process).hasPassed("endEvent_incidentReviewed").isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void incidentsAreReviewedSideBySide() {
        var process = events();
        send("IncidentClosed");
        send("IncidentClosed");
        completeAll("userTask_reviewIncident");
        assertThat(delegate("startImprovementsDelegate").runs()).isEqualTo(2);
        assertThat(process).isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void aProposedImprovementIsHandled() {
        var process = events();
        send("ImprovementProposed");
        assertThat(received("improvementItem"))
                .containsExactly(map("effectFollowUp", "none", "businessKey", "SOC-TEST-2026-01/IMP"));
        assertThat(process).hasPassed("endEvent_improvementHandled").isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void aChangedThreatOrRegulationIsHandledAsAnImprovement() {
        var process = events();
        send("ThreatOrRegulationChanged");
        assertThat(received("improvementItem"))
                .containsExactly(map("effectFollowUp", "none", "businessKey", "SOC-TEST-2026-01/THR"));
        assertThat(process).hasPassed("endEvent_threatChangeHandled").isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void coverageAtRiskIsDecidedUpon() {
        var process = events();
        send("CoverageAtRisk");
        assertThat(received("socCoverageRisk")).containsExactly(map("businessKey", "SOC-TEST-2026-01/COV"));
        assertThat(process).hasPassed("endEvent_coverageRiskHandled").isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void aCentreWithoutCharterReviewsWhatItsAuthorityRestsOn() {
        called("documentReview");
        events();
        fire("startEvent_charterExpiring");
        assertThat(received("documentReview"))
                .containsExactly(map("subject", "C-05", "businessKey", "SOC-TEST-2026-01/DOC/CHARTER"));
    }

    @Test
    void anExpiringCharterIsReviewed() {
        called("documentReview");
        answers.count("draftCharterCriteria", 1);
        var process = events();
        fire("startEvent_charterExpiring");
        assertThat(received("documentReview"))
                .containsExactly(map("subject", "D-18", "businessKey", "SOC-TEST-2026-01/DOC/CHARTER"));
        assertThat(process).hasPassed("endEvent_charterRenewed").isWaitingAtExactly("event_eventsStopped");
        assertThat(due("boundaryEvent_thirtyDaysLeft")).isEmpty();
    }

    @Test
    void theCharterIsReviewedSixtyDaysBeforeItsYearIsOverAndEveryYear() {
        var process = events();
        assertThat(due("startEvent_charterExpiring")).containsExactly("2026-11-02");
        fire("startEvent_charterExpiring");
        assertThat(process).isWaitingAt("callActivity_charterReview");
        assertThat(due("startEvent_charterExpiring")).hasSize(1);
    }

    @Test
    void aCharterNotReviewedIsEscalatedAtThirtyAndZeroDays() {
        var process = events();
        fire("startEvent_charterExpiring");
        assertThat(due("boundaryEvent_thirtyDaysLeft")).containsExactly("2026-01-31");
        assertThat(due("boundaryEvent_charterExpired")).containsExactly("2026-03-02");
        fire("boundaryEvent_thirtyDaysLeft");
        assertThat(delegate("escalateDelegate").saw("escalationLevel")).isEqualTo("2");
        fire("boundaryEvent_charterExpired");
        assertThat(delegate("escalateDelegate").saw("escalationLevel")).isEqualTo("3");
        assertThat(process)
                .hasPassed("endEvent_expiringEscalated", "endEvent_expiredEscalated")
                .hasNotPassed("endEvent_charterRenewed");
        complete("userTask_reviewDueDocument");
        complete("userTask_approveDocumentReview", "reviewAccepted", true);
        assertThat(process).hasPassed("endEvent_charterRenewed").isWaitingAtExactly("event_eventsStopped");
    }

    @Test
    void theEndOfSustainmentStopsTheWaiting() {
        var process = events();
        send("SustainmentEnded");
        assertThat(process).hasPassed("endEvent_eventsEnded").isEnded();
    }

    @Test
    void anOpenIncidentReviewIsFinishedAfterTheEnd() {
        var process = events();
        send("IncidentClosed");
        send("SustainmentEnded");
        assertThat(process).hasPassed("endEvent_eventsEnded").isNotEnded();
        complete("userTask_reviewIncident");
        assertThat(process).isEnded();
    }
}
