package org.soclifecycle.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class PlanPagesIT {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final List<String> PAGES =
            List.of("/plan", "/plan/milestones", "/plan/variances", "/plan/baselines", "/plan/what-if");

    @Autowired
    Scene scene;

    @Autowired
    Programs programs;

    @Autowired
    Tasks tasks;

    @Autowired
    TimeTravel time;

    private Actor manager;
    private ProgramRow program;

    @BeforeEach
    void start() {
        to(START);
        manager = scene.person("planner", GlobalRole.PROGRAM_MANAGER);
        program = scene.program(manager, "Drawn Dunes", new Seat("executive-sponsor", manager.username()));
    }

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void onlyPeopleOfTheProgrammeSeeItsPlan() throws Exception {
        Actor stranger = scene.person("stranger");
        for (String page : PAGES) {
            assertThat(send(page, stranger).getStatus()).as(page).isEqualTo(403);
            assertThat(send(page, manager).getStatus()).as(page).isEqualTo(200);
        }
        assertThat(scene.browser()
                        .perform(get("/programs/NO-SUCH/plan").with(scene.as(manager)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void drawsPhasesGatesMilestonesAndWhatDecides() throws Exception {
        to(START.plusDays(1));
        String page = page("/plan");

        assertThat(page)
                .contains("1. Information discovery", "Confirm sponsorship", "G4", "IOC declared", "soc-chart-today")
                .contains("P80", "Critical path to")
                .doesNotContain("Rework recycled task", "Show only open and critical steps");
        assertThat(page("/plan?detail=phase-1")).contains("Interview stakeholder", "Show only open and critical steps");
        assertThat(page("/plan?zoom=week&detail=all&to=M5")).contains("Interview stakeholder", "March 2026", "M5 · C");
        assertThat(page("/plan?zoom=nonsense&detail=nonsense&to=nonsense")).contains("M4 · C");
    }

    @Test
    void needsAsManyStatementsForMuchWorkAsForLittle() throws Exception {
        send("/plan?detail=all", manager);
        int forLittle = StatementCounter.count(() -> quietly("/plan?detail=all"));
        complete(sponsorship());
        to(START.plusDays(1));
        send("/plan?detail=all", manager);
        int forMore = StatementCounter.count(() -> quietly("/plan?detail=all"));

        assertThat(forMore).isEqualTo(forLittle).isLessThanOrEqualTo(18);
    }

    @Test
    void tellsWhyADateMovedInOneSentence() throws Exception {
        to(START.plusDays(15));
        tasks.claim(sponsorship().id(), manager);
        complete(sponsorship());

        assertThat(page("/plan/variances"))
                .contains("IOC declared", "8 working days late", "8 waiting until somebody took it")
                .contains("/tasks/", "Total");
        assertThat(page("/plan/milestones")).contains("8 working days late", "variance-M4", "At risk", "P95");
    }

    @Test
    void showsTheFirstBaselineAndWhoApprovedIt() throws Exception {
        assertThat(page("/plan/baselines"))
                .contains("Baseline 0", "In force", "Start of the programme", manager.displayName(), "5 Mar 2026");
    }

    @Test
    void answersWhatIfAndKeepsNothing() throws Exception {
        String question = "/plan/what-if?step=callActivity_socDiscovery/userTask_confirmSponsorship&duration=&delay=10";
        assertThat(page(question)).contains("What would happen", "10 working days later", "5 Mar 2026", "19 Mar 2026");
        assertThat(page("/plan/what-if")).doesNotContain("What would happen");
        assertThat(page("/plan/milestones")).doesNotContain("19 Mar 2026");
    }

    @Test
    void saysAtTheFieldWhatCannotBeSupposed() throws Exception {
        MockHttpServletResponse answer = send("/plan/what-if?step=unknown/step&duration=-3&delay=ninety", manager);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("This programme has no such step", "Working days cannot be negative", "whole number")
                .contains("value=\"-3\"", "value=\"ninety\"", "value=\"unknown/step\"")
                .doesNotContain("What would happen");
    }

    @Test
    void theProgrammePageShowsTheLikelyDatesOnceSomebodyAskedForThem() throws Exception {
        send("/plan", manager);
        assertThat(page("")).contains("P80", "/plan/milestones");
    }

    @Test
    void aCancelledProgrammeHasNoForecastAndNothingToSuppose() throws Exception {
        programs.cancel(program.id(), "The grid was sold", manager);
        for (String page : PAGES) {
            assertThat(send(page, manager).getStatus()).as(page).isEqualTo(200);
        }
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse answer = send(path, manager);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(String path, Actor actor) throws Exception {
        return scene.browser()
                .perform(get(java.net.URI.create("/programs/" + program.key() + path))
                        .with(scene.as(actor)))
                .andReturn()
                .getResponse();
    }

    private void quietly(String path) {
        try {
            assertThat(send(path, manager).getStatus()).isEqualTo(200);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private WorkItem sponsorship() {
        return tasks.openOf(program.id()).stream()
                .filter(item -> item.task().element().equals("userTask_confirmSponsorship"))
                .findFirst()
                .orElseThrow();
    }

    private void complete(WorkItem item) {
        Map<String, Object> answers = new HashMap<>(Fixture.sponsorship());
        answers.put("sponsorName", manager.username());
        answers.put(
                "steeringMembers", List.of(Map.of("user", manager.username(), "roleOnBoard", "chair", "votes", true)));
        tasks.complete(item.id(), answers, manager, null);
    }

    private void to(LocalDate date) {
        time.to(date.atTime(LocalTime.of(10, 1)).toInstant(ZoneOffset.UTC));
    }
}
