package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.CaseRow;
import org.soclifecycle.dashboard.Cases;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.Answers;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class CasesIT {

    @Autowired
    Scene scene;

    @Autowired
    SideSteps steps;

    @Autowired
    Tasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    Registers registers;

    @Autowired
    Answers answers;

    Actor manager;
    ProgramRow program;

    @BeforeEach
    void aProgramme() {
        manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        program = scene.program(manager, "Case Coast");
    }

    @Test
    void listsAChangeRequestWithWhatItIsAboutAndWhoHasIt() throws Exception {
        assertThat(page("/cases")).contains("Nothing runs beside the phases yet");
        raise("OT sensors at four sites");

        assertThat(page("/cases"))
                .contains("OT sensors at four sites", "Change requests (1)", "Waivers (0)", manager.displayName());
        assertThat(page("/cases?kind=changeRequest&state=open")).contains("OT sensors at four sites");
        assertThat(page("/cases?kind=waiverRequest")).contains("No case fits the filter");
        assertThat(page("/cases?state=closed")).contains("No case fits the filter");
    }

    @Test
    void tellsACaseStepByStepInTheWordsOfItsForms() throws Exception {
        raise("OT sensors at four sites");
        CaseRow row = cases.of(program.id()).get(0);

        assertThat(page("/cases/" + row.id()))
                .contains("Raise change", "Done by " + manager.displayName(), "Affects", "Requirement, Schedule")
                .contains("Waits for ", row.link().businessKey());
    }

    @Test
    void hidesCasesFromStrangersAndFromOtherProgrammes() throws Exception {
        raise("OT sensors at four sites");
        String id = cases.of(program.id()).get(0).id();
        ProgramRow other = scene.program(manager, "Other Coast");

        assertThat(answer(scene.person("stranger"), program, "/cases/" + id).getStatus())
                .isEqualTo(403);
        assertThat(answer(manager, other, "/cases/" + id).getStatus()).isEqualTo(404);
        assertThat(answer(manager, program, "/cases/none").getStatus()).isEqualTo(404);
        assertThat(answer(scene.person("auditor", GlobalRole.AUDITOR), program, "/cases/" + id)
                        .getStatus())
                .isEqualTo(200);
    }

    @Test
    void needsAsManyStatementsForManyCasesAsForOne() {
        raise("The first");
        cases.of(program.id());
        int forOne = StatementCounter.count(() -> cases.of(program.id()));
        for (int i = 0; i < 5; i++) {
            raise("Another");
        }

        assertThat(StatementCounter.count(() -> cases.of(program.id()))).isEqualTo(forOne);
    }

    @Test
    void showsRisksByTheirExposure() throws Exception {
        assertThat(page("/risks")).contains("No risk has been recorded yet");
        raise("Staff the night shift");
        registers.record(
                program.id(),
                "risks",
                List.of(new RegisterRow(
                        "risks",
                        "R-07",
                        "Night shift not staffed",
                        Map.of("status", "open", "likelihood", 4, "impact", 5, "response", "reduce"))),
                "a test",
                answers.latest(program.id(), "raiseChange").orElseThrow().id());

        assertThat(page("/risks")).contains("Night shift not staffed", "20 · Critical", "#risk-R-07", "Reduce");
    }

    private void raise(String title) {
        steps.take(program.id(), "start:changeRequest", manager);
        WorkItem item = tasks.openOf(program.id()).stream()
                .filter(open -> open.task().element().equals("userTask_raiseChange"))
                .findFirst()
                .orElseThrow();
        tasks.complete(
                item.id(),
                Map.of(
                        "title",
                        title,
                        "affects",
                        List.of("requirement", "schedule"),
                        "description",
                        "Passive sensors at two more substations.",
                        "reason",
                        "The trial showed unknown engineering stations.",
                        "costDelta",
                        285_000,
                        "approvedBudget",
                        9_600_000,
                        "scheduleDeltaWd",
                        12),
                manager,
                null);
    }

    private String page(String address) throws Exception {
        return answer(manager, program, address).getContentAsString();
    }

    private MockHttpServletResponse answer(Actor actor, ProgramRow of, String address) throws Exception {
        return scene.browser()
                .perform(get("/programs/" + of.key() + address).with(scene.as(actor)))
                .andReturn()
                .getResponse();
    }
}
