package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.web.Scene;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.program.ProgramRequest.Seat;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@IntegrationTest
class HealthIT {

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor manager;
    private Actor member;
    private ProgramRow program;

    @BeforeEach
    void start() {
        manager = scene.person("manager", GlobalRole.PROGRAM_MANAGER);
        member = scene.person("member");
        program = scene.program(manager, "Healthy Hill", new Seat("soc-architect", member.username()));
    }

    @Test
    void showsEveryFindingWithItsRule() throws Exception {
        assertThat(page(member))
                .contains("IOC against its target", "FOC against its target", "Furthest from its baseline")
                .contains("amber while the programme is on hold", "M4", "IOC declared")
                .doesNotContain("Set another colour");
        assertThat(page(manager)).contains("Set another colour");
    }

    @Test
    void anOverrideNeedsColourReasonAndExpiryAndKeepsWhatWasTyped() throws Exception {
        MockHttpServletResponse answer =
                set(manager, "M4", "PINK", "", today().plusDays(61).toString());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains(
                        "Choose green, amber or red.", "why the computed colour is wrong", "at most 60 days from today")
                .contains(
                        "<option value=\"M4\" selected=\"selected\">",
                        today().plusDays(61).toString());
        assertThat(overrides()).isZero();
        assertThat(set(manager, "M99", "RED", "Late", today().toString()).getStatus())
                .isEqualTo(422);
        assertThat(set(manager, "", "RED", "Late", "tomorrow").getStatus()).isEqualTo(422);
    }

    @Test
    void anOverrideIsShownWithItsReasonRecordedAndTakenBack() throws Exception {
        assertThat(set(
                                manager,
                                "",
                                "RED",
                                "The supplier is insolvent",
                                today().plusDays(30).toString())
                        .getStatus())
                .isEqualTo(302);
        assertThat(set(
                                manager,
                                "",
                                "AMBER",
                                "The supplier was bought",
                                today().plusDays(20).toString())
                        .getStatus())
                .isEqualTo(302);

        assertThat(page(member)).contains("set by hand", "The supplier was bought", "Computed: ");
        assertThat(scene.browser()
                        .perform(get("/programs?text=" + program.key()).with(scene.as(member)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("set by hand");
        assertThat(actions()).containsExactly("plan.healthOverridden", "plan.healthOverridden");

        assertThat(end(manager).getStatus()).isEqualTo(302);
        assertThat(page(member)).doesNotContain("set by hand");
        assertThat(end(manager).getStatus()).isEqualTo(409);
        assertThat(actions()).hasSize(3).last().isEqualTo("plan.healthRestored");
    }

    @Test
    void anOverrideEndsByItself() throws Exception {
        set(manager, "M1", "RED", "The supplier is insolvent", today().toString());
        assertThat(page(member)).contains("The supplier is insolvent");
        jdbc.sql("update app.health_override set expires_on = ? where program_id = ?")
                .param(today().minusDays(1))
                .param(program.id().value())
                .update();

        assertThat(page(member)).doesNotContain("The supplier is insolvent");
        assertThat(set(manager, "M1", "AMBER", "Again", today().toString()).getStatus())
                .isEqualTo(302);
    }

    @Test
    void onlyWhoManagesTheProgrammeOverrides() throws Exception {
        assertThat(set(member, "", "GREEN", "All is well", today().toString()).getStatus())
                .isEqualTo(403);
        assertThat(end(member).getStatus()).isEqualTo(403);
        assertThat(overrides()).isZero();
        Actor stranger = scene.person("stranger");
        assertThat(scene.browser()
                        .perform(get("/programs/" + program.key() + "/health").with(scene.as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long overrides() {
        return jdbc.sql("select count(*) from app.health_override where program_id = ?")
                .param(program.id().value())
                .query(Long.class)
                .single();
    }

    private java.util.List<String> actions() {
        return jdbc.sql(
                        "select action from app.audit_event where program_id = ? and action like 'plan.health%' order by sequence")
                .param(program.id().value())
                .query(String.class)
                .list();
    }

    private String page(Actor actor) throws Exception {
        return scene.browser()
                .perform(get("/programs/" + program.key() + "/health").with(scene.as(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse set(Actor actor, String subject, String colour, String reason, String until)
            throws Exception {
        return scene.browser()
                .perform(post("/programs/" + program.key() + "/health")
                        .with(scene.as(actor))
                        .with(csrf())
                        .param("subject", subject)
                        .param("colour", colour)
                        .param("reason", reason)
                        .param("expiresOn", until))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse end(Actor actor) throws Exception {
        return scene.browser()
                .perform(post("/programs/" + program.key() + "/health/end")
                        .with(scene.as(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
