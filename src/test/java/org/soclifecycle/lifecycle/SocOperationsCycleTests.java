package org.soclifecycle.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.soclifecycle.support.CoversFlows;
import org.soclifecycle.support.ModelTest;

@CoversFlows("socOperationsCycle")
class SocOperationsCycleTests extends ModelTest {

    private ProcessInstance cycle() {
        today("2026-01-01");
        return start("socOperationsCycle");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            startEvent_weekPassed,       2026-01-08, userTask_tuneDetections,     endEvent_detectionsTuned
            startEvent_monthPassed,      2026-02-01, userTask_reviewPerformance,  endEvent_performanceReviewed
            startEvent_quarterPassed,    2026-04-01, userTask_reportToExecutives, endEvent_executivesInformed
            startEvent_halfYearPassed,   2026-07-01, userTask_refreshSkills,      endEvent_skillsRefreshed
            """)
    void everyPeriodHasItsTaskAgainAndAgain(String period, String first, String task, String done) {
        registers.row("useCases", "UC-01", "milestone", "IOC");
        var process = cycle();
        assertThat(due(period)).containsExactly(first);
        fire(period);
        complete(task);
        assertThat(process).hasPassed(done).isWaitingAtExactly("event_cycleStopped");
        fire(period);
        fire(period);
        completeAll(task);
        assertThat(process).isWaitingAtExactly("event_cycleStopped");
    }

    @Test
    void aCentreWithoutDetectionsHasNoneToTune() {
        var process = cycle();
        fire("startEvent_weekPassed");
        assertThat(process).hasPassed("endEvent_detectionsTuned").isWaitingAtExactly("event_cycleStopped");
    }

    @Test
    void deviationsOfTheMonthBecomeCorrectiveActions() {
        cycle();
        fire("startEvent_monthPassed");
        complete("userTask_reviewPerformance");
        assertThat(delegate("startCorrectiveActionsDelegate").saw("register")).isEqualTo("kpiDeviations");
        assertThat(delegate("startCorrectiveActionsDelegate").saw("source")).isEqualTo("kpi");
    }

    @Test
    void refreshedSkillsArePublished() {
        cycle();
        fire("startEvent_halfYearPassed");
        complete("userTask_refreshSkills");
        assertThat(delegate("publishTrainingDelegate").runs()).isEqualTo(1);
    }

    @Test
    void aMonthWithoutDueDocumentsHasNothingToReview() {
        registers.row("documentStatus", "PB-01", "reviewDue", "false");
        var process = cycle();
        assertThat(due("startEvent_documentCheckDue")).containsExactly("2026-02-01");
        fire("startEvent_documentCheckDue");
        assertThat(process).hasPassed("endEvent_documentsReviewed").isWaitingAtExactly("event_cycleStopped");
    }

    @Test
    void everyDueDocumentIsReviewed() {
        registers.row("documentStatus", "PB-01", "reviewDue", "true");
        registers.row("documentStatus", "PB-02", "reviewDue", "false");
        registers.row("documentStatus", "PB-03", "reviewDue", "true");
        called("documentReview");
        cycle();
        fire("startEvent_documentCheckDue");
        assertThat(received("documentReview"))
                .extracting(call -> call.get("documentId"), call -> call.get("businessKey"))
                .containsExactlyInAnyOrder(
                        tuple("PB-01", "SOC-TEST-2026-01/DOC/PB-01"), tuple("PB-03", "SOC-TEST-2026-01/DOC/PB-03"));
    }

    @Test
    void theCheckWaitsForItsLastReview() {
        registers.row("documentStatus", "PB-01", "reviewDue", "true");
        registers.row("documentStatus", "PB-03", "reviewDue", "true");
        var process = cycle();
        fire("startEvent_documentCheckDue");
        completeAll("userTask_reviewDueDocument");
        completeFor("documentId", "PB-01", "userTask_approveDocumentReview", "reviewAccepted", true);
        assertThat(process).hasNotPassed("endEvent_documentsReviewed");
        complete("userTask_approveDocumentReview", "reviewAccepted", true);
        assertThat(process).hasPassed("endEvent_documentsReviewed");
    }

    @Test
    void theEndOfSustainmentStopsTheCycle() {
        var process = cycle();
        send("SustainmentEnded");
        assertThat(process).hasPassed("endEvent_cycleEnded").isEnded();
    }

    @Test
    void theEndOfSustainmentStopsOpenWorkToo() {
        var process = cycle();
        fire("startEvent_weekPassed");
        fire("startEvent_monthPassed");
        send("SustainmentEnded");
        assertThat(process).isEnded();
    }
}
