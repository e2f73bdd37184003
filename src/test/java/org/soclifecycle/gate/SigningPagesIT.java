package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.CanonicalJson;
import org.soclifecycle.identity.People;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Drafts;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What people see before and after they sign. */
@IntegrationTest
class SigningPagesIT {

    private static final Map<String, List<String>> BOARD = Map.of(
            "ann", List.of("executive-sponsor"),
            "bob", List.of("ciso"),
            "cid", List.of("soc-manager", "phase-lead"));

    @Autowired
    GateTable table;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Drafts drafts;

    @Autowired
    SignedTasks signed;

    @Autowired
    People people;

    @Autowired
    JsonMapper mapper;

    private GateTable.Setting setting;
    private WorkItem decision;
    private String chair;
    private String page;
    private String program;

    @BeforeEach
    void theChairsTurn() {
        setting = table.gate("G1", BOARD);
        setting.untilDecision("met", Map.of("G1-02", "not_met"), "ann", "bob", "cid");
        decision = setting.item("confirmGateDecision");
        chair = setting.user("ann");
        tasks.claim(decision.id(), people.actor(chair));
        page = "/tasks/" + decision.id();
        program = "/programs/" + setting.program.key();
    }

    private MockMvcRequestBuilder send(String address, @Nullable String password) {
        Map<String, @Nullable Object> body =
                new HashMap<>(setting.decision("GO", "overrideReason", "The business signed this morning"));
        if (password != null) {
            body.put("_signature", Map.of("statement", "approved/1", "password", password));
        }
        HttpMethod method = address.endsWith("draft") ? HttpMethod.PUT : HttpMethod.POST;
        return browser.send(chair, method, page + address, mapper.writeValueAsString(body));
    }

    @Test
    void thePageSaysWhatIsSignedRightAboveThePassword() {
        assertThat(browser.get(chair, page))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "What you sign",
                        "Gate G1",
                        "Proposal of the rules: recycle",
                        "Assemble gate package; Verify gate evidence; Cast gate vote",
                        "data-statement-id=\"approved/1\"",
                        "I have read what this task puts before me",
                        "You sign as ann, Executive sponsor.",
                        "for=\"sign-password\"",
                        "aria-describedby=\"sign-statement sign-hint sign-error\"",
                        "Sign and complete task");
        assertThat(browser.get(setting.user("bob"), page)).bodyText().doesNotContain("sign-password");
    }

    @Test
    void aTaskThatIsNotSignedAsksForNoPassword() {
        WorkItem sponsorship = tasks.openOf(setting.program.id()).stream()
                .filter(item -> item.task().element().equals("userTask_confirmSponsorship"))
                .findFirst()
                .orElseThrow();
        tasks.claim(sponsorship.id(), people.actor(chair));
        assertThat(browser.get(chair, "/tasks/" + sponsorship.id()))
                .bodyText()
                .contains("Complete task")
                .doesNotContain("sign-password", "Sign and complete");
    }

    @Test
    void aWrongOrMissingPasswordIsToldAtItsField() {
        assertThat(send("/complete", "vier kleine rote Boote"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].path")
                .isEqualTo("signature.password");
        assertThat(send("/complete", null))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("enter your password");
    }

    @Test
    void aPasswordThatIsSentWithADraftIsNotKept() {
        assertThat(send("/draft", Fixture.PASSWORD)).hasStatusOk();
        assertThat(drafts.of(decision.id()).orElseThrow().data())
                .containsEntry("decision", "GO")
                .doesNotContainKey("_signature");
    }

    @Test
    void aSignatureIsShownWhereverTheDecisionIs() throws Exception {
        assertThat(send("/complete", Fixture.PASSWORD)).hasStatusOk();
        setting.run();
        SignedTask given = signed.of(decision.id()).orElseThrow();
        String[] shown = {
            "ann signed as approved",
            "Verified: content matches",
            given.signature().hash()
        };

        assertThat(browser.get(chair, page)).hasStatusOk().bodyText().contains(shown);
        assertThat(browser.get(chair, program + "/gates/G1"))
                .hasStatusOk()
                .bodyText()
                .contains(shown)
                .contains("manager signed as prepared", "assessor signed as verified");
        assertThat(browser.get(chair, program + "/signatures"))
                .hasStatusOk()
                .bodyText()
                .contains("Confirm gate decision", given.signature().shortHash(), "Verified: content matches");
        String one = program + "/signatures/" + given.signature().id();
        assertThat(browser.get(chair, one)).hasStatusOk().bodyText().contains("approved, version 1", "sha256sum");
        assertThat(browser.get(chair, one + "/content.json"))
                .hasStatusOk()
                .satisfies(answer -> assertThat(CanonicalJson.sha256(
                                answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8)))
                        .isEqualTo(given.signature().hash()));
    }

    @Test
    void signaturesOfOtherProgrammesAreNotThere() {
        assertThat(send("/complete", Fixture.PASSWORD)).hasStatusOk();
        SignedTask given = signed.of(decision.id()).orElseThrow();
        GateTable.Setting other = table.gate("G1", BOARD);

        assertThat(browser.get(
                        other.user("ann"),
                        "/programs/" + other.program.key() + "/signatures/"
                                + given.signature().id()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(other.user("ann"), program + "/signatures")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get(other.user("ann"), "/programs/" + other.program.key() + "/signatures"))
                .bodyText()
                .contains("Nobody has signed anything yet.");
    }
}
