package org.soclifecycle.program.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.ProgramState;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ProgramPagesIT {

    @Autowired
    Scene scene;

    @Autowired
    Programs programs;

    @Autowired
    Team team;

    private Actor manager;

    @BeforeEach
    void people() {
        manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
    }

    @Test
    void startsAProgrammeWithItsTeam() throws Exception {
        Actor architect = scene.person("architect");

        MockHttpServletResponse answer = send(
                manager,
                filled(post("/programs/new"))
                        .param("team.soc-architect", architect.username(), "")
                        .param("team.soc-engineer", ""));

        assertThat(answer.getStatus()).isEqualTo(302);
        String address = answer.getHeader("Location");
        assertThat(address).matches("/programs/SOC-NORD-2026-[0-9]{2}");
        ProgramRow started = programs.find(String.valueOf(address).substring("/programs/".length()));
        assertThat(started.state()).isEqualTo(ProgramState.RUNNING);
        assertThat(team.of(started.id()))
                .extracting(MemberRow::role)
                .containsExactlyInAnyOrder("executive-sponsor", "program-manager", "soc-architect");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongWhere() throws Exception {
        MockHttpServletResponse answer = send(
                manager,
                filled(post("/programs/new"))
                        .param("team.soc-architect", "nobody-at-all")
                        .param("team.ciso", manager.username()));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("There is no active account “nobody-at-all”", "value=\"nobody-at-all\"")
                .contains("SOC for Nordwind", "id=\"team-soc-architect-error\"");
    }

    @Test
    void namesEveryFieldThatIsMissingAtOnce() throws Exception {
        MockHttpServletResponse answer = send(
                manager,
                post("/programs/new")
                        .param("kind", "SOC")
                        .param("startDate", "31.3.2027")
                        .param("name", "Kept & typed"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "href=\"#organisation\"", "href=\"#shortName\"", "href=\"#sponsor\"", "href=\"#targetIocDate\"")
                .contains("Enter a date as year-month-day", "value=\"31.3.2027\"", "value=\"Kept &amp; typed\"");
    }

    @Test
    void refusesDatesOutOfOrderAndProgrammesOfMoreThanTwentyYears() throws Exception {
        String order =
                send(manager, dated("2026-03-02", "2026-03-02", "2026-02-01")).getContentAsString();
        assertThat(order)
                .contains("id=\"targetIocDate-error\"", "must lie after the start")
                .contains("id=\"targetFocDate-error\"", "must lie after the target for IOC")
                .contains("value=\"2026-02-01\"");
        assertThat(send(manager, dated("2026-03-02", "2027-03-02", "2046-03-03"))
                        .getContentAsString())
                .contains("id=\"targetFocDate-error\"", "more than 20 years after the start")
                .doesNotContain("id=\"targetIocDate-error\"");
    }

    private MockHttpServletRequestBuilder dated(String start, String ioc, String foc) {
        return post("/programs/new")
                .param("kind", "SOC")
                .param("name", "SOC for Nordwind")
                .param("organisation", "Nordwind")
                .param("shortName", "nord")
                .param("sponsor", manager.username())
                .param("programManager", manager.username())
                .param("startDate", start)
                .param("targetIocDate", ioc)
                .param("targetFocDate", foc)
                .param("classification", "INTERNAL")
                .param("sizeFactor", "1.0")
                .param("calendar", "Monday to Friday");
    }

    @Test
    void keepsWhatWasTypedWhenAnotherKindIsChosen() throws Exception {
        MockHttpServletResponse answer = send(
                manager,
                dated("2026-03-02", "2027-03-02", "2028-03-02")
                        .param("kindChosen", "true")
                        .param("team.soc-architect", "ana")
                        .param("team.sector-regulator", "reg"));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("From phase 1: Information discovery", "value=\"ana\"", "value=\"reg\"", "SOC for Nordwind");

        MockHttpServletResponse other = send(
                manager,
                sector("kindChosen", "true").param("team.soc-architect", "ana").param("team.sector-regulator", "reg"));
        assertThat(other.getContentAsString())
                .contains("From phase 1: Prerequisites", "value=\"ana\"", "value=\"reg\"", "Health CSIRT")
                .doesNotContain("Information discovery");
    }

    @Test
    void startsASectorProgrammeUnderItsOwnPrefix() throws Exception {
        MockHttpServletResponse answer = send(manager, sector("team.dev-team-lead", manager.username()));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Location")).matches("/programs/CSIRT-ARVMED-2026-[0-9]{2}");
    }

    private MockHttpServletRequestBuilder sector(String name, String value) {
        return post("/programs/new")
                .param("kind", "SECTOR_CSIRT")
                .param("name", "Health CSIRT")
                .param("organisation", "Health Data Agency")
                .param("shortName", "arvmed")
                .param("sponsor", manager.username())
                .param("programManager", manager.username())
                .param("startDate", "2026-03-02")
                .param("targetIocDate", "2027-03-02")
                .param("targetFocDate", "2028-03-02")
                .param("classification", "INTERNAL")
                .param("sizeFactor", "1.0")
                .param("calendar", "Monday to Friday")
                .param(name, value);
    }

    @Test
    void addsALineForARoleWithoutAScript() throws Exception {
        MockHttpServletResponse answer = send(
                manager,
                filled(post("/programs/new")).param("team.soc-architect", "ana").param("more", "soc-architect"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("id=\"team-soc-architect\"", "value=\"ana\"", "id=\"team-soc-architect-2\"");
    }

    @Test
    void onlyProgrammeManagersStartProgrammes() throws Exception {
        Actor member = scene.person("member");
        Actor both = scene.person("both", GlobalRole.PROGRAM_MANAGER, GlobalRole.AUDITOR);

        assertThat(send(member, get("/programs/new")).getStatus()).isEqualTo(403);
        assertThat(send(member, filled(post("/programs/new"))).getStatus()).isEqualTo(403);
        assertThat(send(both, get("/programs/new")).getStatus()).isEqualTo(403);
    }

    @Test
    void holdsResumesAndCancels() throws Exception {
        ProgramRow program = scene.program(manager, "Stop and Go");
        String address = "/programs/" + program.key();

        assertThat(send(manager, post(address + "/hold").param("reason", " ")).getStatus())
                .isEqualTo(422);
        assertThat(send(manager, post(address + "/hold").param("reason", "Budget"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(programs.find(program.id()).state()).isEqualTo(ProgramState.ON_HOLD);
        assertThat(send(manager, get(address)).getContentAsString()).contains("Budget", address + "/resume");
        assertThat(send(manager, post(address + "/resume")).getStatus()).isEqualTo(302);
        assertThat(programs.find(program.id()).state()).isEqualTo(ProgramState.RUNNING);
        assertThat(send(manager, get(address + "/cancel")).getContentAsString()).contains("data-confirm");
        assertThat(send(manager, post(address + "/cancel").param("reason", "Merged"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(programs.find(program.id()).state()).isEqualTo(ProgramState.CANCELLING);
        assertThat(send(manager, post(address + "/hold").param("reason", "Again"))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void changesTheTeam() throws Exception {
        ProgramRow program = scene.program(manager, "Changing Team");
        Actor architect = scene.person("architect");
        String address = "/programs/" + program.key() + "/team";

        assertThat(send(manager, seat(address, architect.username())).getStatus())
                .isEqualTo(302);
        assertThat(team.rolesOf(program.id(), architect.username())).containsExactly("soc-architect");
        assertThat(send(manager, get(address)).getContentAsString()).contains(architect.displayName());
        assertThat(send(manager, seat(address, architect.username())).getStatus())
                .isEqualTo(409);
        MockHttpServletResponse unknown = send(manager, seat(address, "nobody-at-all"));
        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(unknown.getContentAsString()).contains("value=\"nobody-at-all\"", "id=\"username-error\"");
        assertThat(send(manager, seat(address + "/remove", architect.username()))
                        .getStatus())
                .isEqualTo(302);
        assertThat(team.rolesOf(program.id(), architect.username())).isEmpty();
    }

    @Test
    void onlyTheProgrammesManagerChangesIt() throws Exception {
        ProgramRow program = scene.program(manager, "Guarded Gate");
        String address = "/programs/" + program.key();
        Actor auditor = scene.person("auditor", GlobalRole.AUDITOR);
        Actor otherManager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);

        for (Actor actor : new Actor[] {auditor, otherManager}) {
            String page = send(actor, get(address + "/team")).getContentAsString();
            assertThat(page).contains("Executive sponsor").doesNotContain("Add to the team", ">Remove<");
            assertThat(send(actor, seat(address + "/team", auditor.username())).getStatus())
                    .isEqualTo(403);
            assertThat(send(actor, seat(address + "/team/remove", manager.username()))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(send(actor, get(address + "/hold")).getStatus()).isEqualTo(403);
            assertThat(send(actor, post(address + "/hold").param("reason", "No"))
                            .getStatus())
                    .isEqualTo(403);
            assertThat(send(actor, post(address + "/resume")).getStatus()).isEqualTo(403);
            assertThat(send(actor, post(address + "/cancel").param("reason", "No"))
                            .getStatus())
                    .isEqualTo(403);
        }
    }

    private static MockHttpServletRequestBuilder seat(String address, String username) {
        return post(address).param("username", username).param("role", "soc-architect");
    }

    private MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request) {
        return request.param("kind", "SOC")
                .param("name", "SOC for Nordwind")
                .param("organisation", "Nordwind")
                .param("shortName", "nord")
                .param("sponsor", manager.username())
                .param("programManager", manager.username())
                .param("startDate", "2026-03-02")
                .param("targetIocDate", "2027-06-01")
                .param("targetFocDate", "2028-06-01")
                .param("budgetTotal", "1250000.00")
                .param("currency", "eur")
                .param("classification", "INTERNAL")
                .param("sizeFactor", "1.0")
                .param("calendar", "Monday to Friday");
    }

    private MockHttpServletResponse send(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return scene.browser()
                .perform(request.with(scene.as(actor)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
