package org.soclifecycle.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.support.Browser;
import org.soclifecycle.support.Fixture;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.support.StatementCounter;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;

/** The report on the separation of duties: what was refused, and who holds conflicting roles. */
@IntegrationTest
class SeparationPagesIT {

    @Autowired
    Fixture fixture;

    @Autowired
    Browser browser;

    @Autowired
    ApplicationEventPublisher events;

    private ProgramRow program;
    private WorkItem confirm;
    private Actor eve;
    private String ofProgram;

    @BeforeEach
    void refusals() {
        program = fixture.program();
        confirm = fixture.open(program, "userTask_confirmSponsorship");
        eve = fixture.person("eve-" + UUID.randomUUID().toString().substring(0, 8));
        ofProgram = "/programs/" + program.key() + "/separation";
        refuse("complete “Approve deliverable”", "SOD-1");
        refuse("=HYPERLINK(\"http://evil\")", "GATE-1");
        events.publishEvent(new ActionRefused(eve.username(), "GET /admin", "No", program.id()));
    }

    private void refuse(String what, String rule) {
        events.publishEvent(
                new ActionRefused(eve.username(), what, "Refused by " + rule, program.id(), rule, confirm.id()));
    }

    private String text(String person, String address) {
        try {
            return browser.get(person, address).exchange().getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void auditorsAndAdministratorsReadWhatRulesRefused() {
        for (String reader : List.of("aud", "ada")) {
            assertThat(browser.get(reader, "/audit/separation?who=" + eve.username()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("complete “Approve deliverable”", "Refused by SOD-1", "Refused by GATE-1", program.key())
                    .contains("/tasks/" + confirm.id())
                    .doesNotContain("GET /admin");
        }
        assertThat(browser.get("pia", "/audit/separation")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("aud", "/audit")).bodyText().contains("href=\"/audit/separation\"");
    }

    @Test
    void theManagerOfAProgrammeReadsItsOwn() {
        assertThat(browser.get("pia", ofProgram)).hasStatusOk().bodyText().contains("Refused by SOD-1");
        assertThat(browser.get("aud", ofProgram)).hasStatusOk();
        assertThat(browser.get("tom", ofProgram)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("tom", ofProgram + "?format=csv")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get("otto", ofProgram)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void filtersByRuleProgrammeAndDay() {
        String base = "/audit/separation?program=" + program.key();
        assertThat(browser.get("aud", base + "&rule=SOD-1"))
                .bodyText()
                .contains("Refused by SOD-1")
                .doesNotContain("Refused by GATE-1");
        assertThat(browser.get("aud", base + "&to=2001-01-01")).bodyText().contains("Nothing matches");
        assertThat(browser.get("aud", base + "&from=nonsense")).hasStatusOk();
        assertThat(browser.get("aud", base + "&before=nonsense")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.get("aud", "/audit/separation?program=NONE")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theFileOpensHarmlessly() {
        assertThat(browser.get("pia", ofProgram + "?rule=GATE-1&format=csv"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFF\"When (UTC)\",\"User name\"")
                .contains("\"'=HYPERLINK(\"\"http://evil\"\")\"", "\"GATE-1\"", program.key())
                .doesNotContain("SOD-1");
    }

    @Test
    void personsInConflictingRolesAreShownWithWhatCameOfIt() {
        assertThat(browser.get("pia", ofProgram)).bodyText().contains("Nobody holds roles that conflict");
        assertThat(browser.post("pia", "/programs/" + program.key() + "/team")
                        .param("username", eve.username())
                        .param("role", "pmo-analyst"))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("flash", "team.added");
        assertThat(browser.post("pia", "/programs/" + program.key() + "/team")
                        .param("username", eve.username())
                        .param("role", "steering-board"))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("flash", "team.added.conflict");
        assertThat(browser.get("pia", "/programs/" + program.key() + "/team"))
                .bodyText()
                .contains("Conflicting roles", "analyst and Steering board", "SOD-3");
        assertThat(browser.get("tom", "/programs/" + program.key() + "/team"))
                .bodyText()
                .doesNotContain("Conflicting roles");
        assertThat(browser.get("pia", ofProgram)).bodyText().contains("analyst and Steering board", "Not yet.");

        refuse("complete “Cast gate vote”", "SOD-3");
        assertThat(browser.get("pia", ofProgram)).bodyText().contains("One attempt was refused, last on");
        assertThat(browser.get("aud", "/audit/separation")).bodyText().contains("analyst and Steering board");
    }

    @Test
    void theReportTakesTheSameNumberOfStatementsHoweverLongItIs() {
        text("pia", ofProgram);
        int few = StatementCounter.count(() -> text("pia", ofProgram));
        for (int more = 0; more < 30; more++) {
            refuse("complete “Task " + more + "”", "SOD-2");
        }
        int many = StatementCounter.count(() -> text("pia", ofProgram));
        System.out.println("STMT report on separation: " + Map.of("2 attempts", few, "32 attempts", many));
        assertThat(many).isEqualTo(few);
    }
}
