package org.soclifecycle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.plan.BaselineRow;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.Cause;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.plan.VarianceRow;
import org.soclifecycle.plan.Variances;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.support.IntegrationTest;
import org.soclifecycle.work.SignatureInput;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole example programme over HTTP: every person signs in and completes their tasks through the web pages' own
 * addresses, from the start until FOC is declared.
 */
@IntegrationTest
class FromStartToFocIT implements Player.Hands {

    static final String PASSWORD = "end-to-end-passphrase";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Programs programs;

    @Autowired
    Calendars calendars;

    @Autowired
    Tasks tasks;

    @Autowired
    Processes processes;

    @Autowired
    Jobs jobs;

    @Autowired
    TimeTravel time;

    @Autowired
    Milestones milestones;

    @Autowired
    Typing typing;

    @Autowired
    Variances variances;

    @Autowired
    Baselines baselines;

    private final Map<String, WebPerson> signedIn = new HashMap<>();
    private ProgramRow program;
    private int completed;
    private int signed;

    @AfterEach
    void home() {
        time.home();
    }

    @Test
    void theExampleProgrammeReachesFocOverHttp() {
        ExampleFiles files = ExampleFiles.read("nordwind");
        Instant start = files.program().request().startDate().atTime(8, 30).toInstant(ZoneOffset.UTC);
        time.to(start);
        createPeople(files);
        DemoData.addCalendar(calendars, files.program().calendar());
        program = programs.start(
                files.program().moved(0, "End to end", "Nordwind Energie AG", "ETOE"),
                people.actor(files.program().request().programManager()));

        Script script = new Script(files, 0);
        Player player = new Player(jobs, processes, time, tasks, calendars, this, start);
        boolean declared = player.play(program.id(), script, start.plusSeconds(3L * 365 * 86_400), () -> reached("M5"));

        assertThat(declared).as("FOC declared; stands at %s", player.now()).isTrue();
        assertThat(milestones.of(program))
                .filteredOn(MilestoneRow::isReached)
                .extracting(MilestoneRow::code)
                .contains("M0", "M1", "M2", "M3", "M3a", "M4a", "M4b", "M4c", "M4d", "M4", "M5a", "M5b", "M5c", "M5");
        assertThat(programs.find(program.id()).capability()).isEqualTo("FOC");
        assertThatThePlanTellsWhatHappened();
        player.play(program.id(), script, start.plusSeconds(1000L * 86_400), () -> false);
        assertThat(tasks.openOf(program.id()))
                .as("work of sustainment")
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.phase()).isIn(6, null));
        System.out.println("FOC declared on " + player.now() + " after " + completed + " tasks, " + signed
                + " of them signed, by " + signedIn.size()
                + " people.");
    }

    private void assertThatThePlanTellsWhatHappened() {
        assertThat(variances.of(program))
                .hasSizeGreaterThanOrEqualTo(14)
                .allSatisfy(sheet -> assertThat(sheet.rows().stream()
                                .mapToInt(VarianceRow::days)
                                .sum())
                        .as("%s: %s", sheet.milestone().code(), sheet.rows())
                        .isEqualTo(sheet.days()));
        assertThat(variances.of(program))
                .as("the story of each milestone begins with the programme")
                .allSatisfy(sheet -> assertThat(sheet.rows().get(0).about()).isEqualTo("Confirm sponsorship"));
        assertThat(variances.of(program))
                .filteredOn(sheet -> sheet.milestone().code().equals("M2"))
                .as("gate G2 was sent back once")
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows())
                        .anySatisfy(row -> assertThat(row.cause()).isEqualTo(Cause.REWORK)));
        assertThat(baselines.of(program.id()))
                .extracting(BaselineRow::occasion)
                .contains(BaselineRow.Occasion.START, BaselineRow.Occasion.GATE, BaselineRow.Occasion.CHANGE);
    }

    private boolean reached(String code) {
        return milestones.of(program).stream().anyMatch(one -> one.code().equals(code) && one.isReached());
    }

    private void createPeople(ExampleFiles files) {
        files.program().people().stream()
                .filter(person -> accounts.lookUp(person.username()).isEmpty())
                .forEach(person -> accounts.create(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        PASSWORD));
    }

    private WebPerson person(String username) {
        return signedIn.computeIfAbsent(username, name -> WebPerson.signIn(port, name, PASSWORD));
    }

    @Override
    public void complete(WorkItem item, ExampleEntry entry, Map<String, ? extends @Nullable Object> values) {
        Actor actor = people.actor(entry.by());
        Map<String, @Nullable Object> body = typing.over(item, values, actor);
        SignatureInput signature = typing.signature(item, body, actor, PASSWORD);
        if (signature != null) {
            body.put("_signature", Map.of("statement", signature.statement(), "password", signature.password()));
            signed++;
        }
        HttpResponse<String> answer = person(entry.by())
                .postJson("/tasks/" + item.id() + "/complete", body, item.id().toString());
        assertThat(answer.statusCode())
                .as("%s completes “%s” (%s): %s", entry.by(), item.title(), item.task(), answer.body())
                .isBetween(200, 399);
        completed++;
    }

    @Override
    public void setOff(ProgramId onProgram, String code, String by) {
        HttpResponse<String> answer = person(by).post("/programs/" + program.key() + "/steps", Map.of("code", code));
        assertThat(answer.statusCode())
                .as("%s sets off %s: %s", by, code, answer.body())
                .isBetween(200, 399);
    }
}
