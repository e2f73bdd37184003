package org.soclifecycle.work.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.Comments;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class WorkPagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    Tasks tasks;

    @Autowired
    Comments comments;

    @Autowired
    JsonMapper mapper;

    private ProgramRow program;
    private WorkItem confirm;
    private String page;
    private Actor sam;

    @BeforeEach
    void start() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
        page = "/tasks/" + confirm.id();
        sam = fixture.person("sam");
    }

    @Test
    void theInboxShowsWhatCanBeTakenAndTakesIt() {
        String inbox = "/inbox?bucket=roles&program=" + program.key();
        assertThat(browser.get("sam", inbox))
                .hasStatusOk()
                .bodyText()
                .contains("Confirm sponsorship", "Take “Confirm sponsorship”", "1 Information discovery");

        assertThat(browser.post("sam", page + "/claim").header("HX-Request", "true"))
                .hasStatusOk()
                .hasHeader("HX-Trigger", "inbox-changed")
                .bodyText()
                .startsWith("<tr")
                .contains("Yours now");
        assertThat(browser.get("sam", inbox).header("HX-Request", "true"))
                .hasStatusOk()
                .hasHeader("HX-Push-Url", inbox)
                .bodyText()
                .startsWith("<div id=\"inbox\"")
                .contains("Nothing here fits the filters");
    }

    @Test
    void withoutScriptTakingATaskLeadsToItsPage() {
        assertThat(browser.post("sam", page + "/claim"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(page);
        assertThat(browser.post("sam", page + "/release")).hasStatus3xxRedirection();
        assertThat(browser.post("pia", page + "/assign").param("assignee", "sam"))
                .hasStatus3xxRedirection();
        assertThat(tasks.find(confirm.id(), sam).assignee()).isEqualTo("sam");
    }

    @Test
    void thePageOfATaskHasFormGuidanceAndWhatComesNext() {
        tasks.claim(confirm.id(), sam);

        assertThat(browser.get("sam", page))
                .hasStatusOk()
                .bodyText()
                .contains("data-submit-url=\"" + page + "/complete\"", "data-schema", "Complete task")
                .contains("What good looks like.", "D-01", "After you complete", "Plan discovery", "Pia Example");
    }

    @Test
    void whoMayNotDoTheTaskReadsItsFormAndIsToldWhy() {
        assertThat(browser.get("tom", page))
                .hasStatusOk()
                .bodyText()
                .contains("data-readonly", "you do not hold that role")
                .doesNotContain("data-submit-url", "Complete task");
        assertThat(browser.get("aud", page)).hasStatusOk().bodyText().doesNotContain("name=\"text\"");
    }

    @Test
    void outsidersAndStrangeAddressesAreRefused() {
        assertThat(browser.get("otto", page)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("sam", "/tasks/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("sam", "/tasks/none")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.post("tom", page + "/claim")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("otto", "/programs/" + program.key() + "/registers"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void completingAnswersWithTheNextPageAndRepeatingItDoesTheSame() {
        for (int sent = 0; sent < 2; sent++) {
            assertThat(browser.send("sam", HttpMethod.POST, page + "/complete", json(Fixture.sponsorship()))
                            .header("Idempotency-Key", "once"))
                    .hasStatusOk()
                    .bodyJson()
                    .extractingPath("$.next")
                    .isEqualTo(page + "?done");
        }
        assertThat(browser.get("sam", page + "?done"))
                .hasStatusOk()
                .bodyText()
                .contains("Done.", "Sam Example completed this task", "Plan discovery", "for Programme manager")
                .contains("What was submitted");
        assertThat(browser.send("sam", HttpMethod.POST, page + "/complete", json(Fixture.sponsorship()))
                        .header("Idempotency-Key", "twice"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void whatIsNotAcceptedNamesEveryField() {
        Map<String, Object> values = new HashMap<>(Fixture.sponsorship());
        values.remove("problemStatement");
        values.put("budgetEnvelope", "much");

        assertThat(browser.send("sam", HttpMethod.POST, page + "/complete", json(values)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[*].path")
                .asArray()
                .containsExactlyInAnyOrder("problemStatement", "budgetEnvelope");
        assertThat(browser.send("tom", HttpMethod.POST, page + "/complete", json(values)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.send("sam", HttpMethod.POST, page + "/complete", "[1, 2"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void draftsAreKeptAndComputedFieldsAnswered() {
        tasks.claim(confirm.id(), sam);

        assertThat(browser.send("sam", HttpMethod.PUT, page + "/draft", "{\"problemStatement\": \"half a sent\"}"))
                .hasStatusOk();
        assertThat(browser.get("sam", page)).bodyText().contains("half a sent", "Draft by Sam Example");
        assertThat(browser.send("sam", HttpMethod.POST, page + "/computed", "{\"goDecision\": \"decline\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.values.gateOutcome")
                .isEqualTo("KILL");
    }

    @Test
    void commentsAreForMembersAndARefusedOneIsNotLost() {
        String address = page + "/comments";
        assertThat(browser.post("tom", address).param("text", "Who <b>signs</b>?"))
                .hasStatus3xxRedirection();
        assertThat(browser.post("tom", address).param("text", "And when?").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .startsWith("<section")
                .contains("Who &lt;b&gt;signs&lt;/b&gt;?", "And when?");
        String tooLong = "x".repeat(4_001);
        assertThat(browser.post("tom", address).param("text", tooLong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Shorten the comment", tooLong);
        assertThat(browser.post("aud", address).param("text", "No")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(comments.of(confirm.id())).hasSize(2);
        assertThat(browser.get("aud", page)).bodyText().contains("Tom Example commented on the task");
    }

    @Test
    void registersShowWhatTasksRecorded() {
        String address = "/programs/" + program.key() + "/registers";
        assertThat(browser.get("sam", address)).bodyText().contains("No task has recorded anything yet");
        tasks.complete(confirm.id(), Fixture.sponsorship(), sam, null);

        assertThat(browser.get("tia", address)).hasStatusOk().bodyText().contains("Objectives", "Board");
        assertThat(browser.get("aud", address + "/board"))
                .hasStatusOk()
                .bodyText()
                .contains("Chair", "Yes");
        assertThat(browser.get("tia", address + "/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String json(Object value) {
        return mapper.writeValueAsString(value);
    }
}
