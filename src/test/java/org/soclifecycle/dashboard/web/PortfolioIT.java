package org.soclifecycle.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PortfolioIT {

    @Autowired
    Scene scene;

    @Autowired
    Programs programs;

    @Test
    void sendsEverybodyToTheirStartPage() throws Exception {
        assertStart(scene.person("auditor", GlobalRole.AUDITOR), "/audit");
        assertStart(scene.person("manager", GlobalRole.PROGRAM_MANAGER), "/programs");
        assertStart(scene.person("member"), "/inbox");
        assertStart(scene.person("admin", GlobalRole.ADMINISTRATOR), "/inbox");
        scene.browser().perform(get("/")).andExpect(redirectedUrl("/sign-in"));
    }

    private void assertStart(Actor actor, String address) throws Exception {
        scene.browser().perform(get("/").with(scene.as(actor))).andExpect(redirectedUrl(address));
    }

    @Test
    void needsAsManyStatementsForTwentyProgrammesAsForOne() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        scene.program(manager, "Lonely Light");
        for (int i = 0; i < 20; i++) {
            scene.program(manager, "Crowded Coast");
        }
        assertThat(page(manager, "/programs?text=lonely%20light")).contains("Lonely Light");
        assertThat(page(manager, "/programs?text=crowded%20coast")).contains("Crowded Coast");

        int forOne = StatementCounter.count(() -> page(manager, "/programs?text=lonely%20light"));
        int forTwenty = StatementCounter.count(() -> page(manager, "/programs?text=crowded%20coast"));

        assertThat(forTwenty).isEqualTo(forOne).isLessThanOrEqualTo(10);
    }

    @Test
    void showsWhereAProgrammeStands() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        ProgramRow program = scene.program(manager, "Standing Stone");

        String page = page(manager, "/programs?text=" + program.key());

        assertThat(page)
                .contains("SOC for Standing Stone", program.key(), "Phase 1, Information discovery: running")
                .contains("Phase 2, Scope and boundary setting: ahead", "1 Jun 2027", " open<", "Start programme");
    }

    @Test
    void membersSeeOnlyTheirProgrammes() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        Actor member = scene.person("member");
        ProgramRow theirs = scene.program(manager, "Members Only", new Seat("soc-architect", member.username()));
        ProgramRow other = scene.program(manager, "Members Only");

        assertThat(page(member, "/programs")).contains(theirs.key()).doesNotContain(other.key(), "Start programme");
        assertThat(answer(member, "/programs/" + theirs.key())).isEqualTo(200);
        assertThat(answer(member, "/programs/" + other.key())).isEqualTo(403);
        assertThat(answer(member, "/programs/NO-SUCH")).isEqualTo(404);
    }

    @Test
    void filtersByStateAndTextAndSurvivesOddAddresses() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        ProgramRow held = scene.program(manager, "Held Harbour 100%_");
        programs.hold(held.id(), "Budget is being clarified", manager);

        assertThat(page(manager, "/programs?state=on_hold&sort=-ioc&text=100%25_"))
                .contains(held.key(), "On hold");
        assertThat(page(manager, "/programs?state=running&text=" + held.key())).doesNotContain("<table");
        assertThat(page(manager, "/programs?state=odd&sort=odd&page=-7")).contains("<table");
        assertThat(page(manager, "/programs?page=999999999")).contains("No programme");
    }

    @Test
    void showsTheProgrammesPageToMembersAndItsActionsToItsManager() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        Actor auditor = scene.person("auditor", GlobalRole.AUDITOR);
        ProgramRow program = scene.program(manager, "Open Page", new Seat("soc-architect", manager.username()));

        String page = page(manager, "/programs/" + program.key());

        assertThat(page)
                .contains("data-diagram", "Confirm sponsorship", "M0", "SOC architect", "/hold", "/cancel")
                .contains(" started the programme “SOC for Open Page”.");
        assertThat(page(auditor, "/programs/" + program.key()))
                .contains("data-diagram")
                .doesNotContain("/hold", "/cancel\"");
    }

    @Test
    void groupsAndFiltersByHowTheyStand() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        ProgramRow running = scene.program(manager, "Grouped Grove");
        ProgramRow held = scene.program(manager, "Grouped Grove");
        programs.hold(held.id(), "Budget is being clarified", manager);

        assertThat(page(manager, "/programs?text=grouped%20grove&group=sector&sort=-health"))
                .contains("No sector", "2 programmes: ", running.key(), held.key());
        assertThat(page(manager, "/programs?text=grouped%20grove&group=health&kind=SOC"))
                .contains(running.key());
        assertThat(page(manager, "/programs?text=grouped%20grove&kind=OTHER")).contains("No programme matches");
        assertThat(page(manager, "/programs?text=grouped%20grove&health=blocked"))
                .contains("No programme matches");
        assertThat(page(manager, "/programs?text=grouped%20grove&health=odd&group=odd&sort=-odd"))
                .contains(held.key());
    }

    @Test
    void showsHowTheWorkLies() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        Actor member = scene.person("member");
        ProgramRow program = scene.program(manager, "Loaded Lake", new Seat("soc-architect", member.username()));
        ProgramRow other = scene.program(manager, "Loaded Lake");

        String all = page(member, "/programs/workload");
        assertThat(all).contains("Executive sponsor", program.key()).doesNotContain(other.key());
        assertThat(page(manager, "/programs/workload?program=" + program.key() + "&role=executive-sponsor"))
                .contains("Confirm sponsorship", "Waiting for Executive sponsor");
        assertThat(page(manager, "/programs/workload?program=" + program.key() + "&person=" + member.username()))
                .contains("Nothing is open");
        assertThat(page(member, "/programs/workload?program=" + other.key()))
                .contains("Everything that is open has been taken");
    }

    @Test
    void laysProgrammesSideBySide() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        Actor member = scene.person("member");
        ProgramRow program = scene.program(manager, "Cohort Creek", new Seat("soc-architect", member.username()));
        ProgramRow other = scene.program(manager, "Cohort Creek");

        assertThat(page(member, "/programs/cohort"))
                .contains(program.key(), "Phase 1, Information discovery: running", "M4 IOC declared")
                .doesNotContain(other.key());
        assertThat(page(member, "/programs/cohort?kind=NONE&sector=Nowhere"))
                .contains("You see no programme of this kind");
    }

    @Test
    void workloadAndCohortLeaveAsFiles() {
        Actor manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        ProgramRow program = scene.program(manager, "Filed Fjord");

        assertThat(page(manager, "/programs/workload?format=csv&table=roles&program=" + program.key()))
                .contains("\"Role\",\"Open\",\"Overdue\"", "\"Executive sponsor\",\"1\",\"0\"");
        assertThat(page(manager, "/programs/workload?format=csv&program=" + program.key()))
                .contains("\"Person\",\"Open\",\"Overdue\"");
        assertThat(answer(manager, "/programs/workload?format=csv&table=odd")).isEqualTo(404);
        assertThat(page(manager, "/programs/cohort?format=csv&text=" + program.key()))
                .contains("\"" + program.key() + "\",\"1\",\"Information discovery\"", "Running, by forecast");
    }

    private String page(Actor actor, String address) {
        try {
            return scene.browser()
                    .perform(get(java.net.URI.create(address)).with(scene.as(actor)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int answer(Actor actor, String address) {
        try {
            return scene.browser()
                    .perform(get(address).with(scene.as(actor)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
