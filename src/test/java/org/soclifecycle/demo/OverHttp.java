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
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.engine.TimeTravel;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.plan.VarianceRow;
import org.soclifecycle.plan.Variances;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.SignatureInput;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An example programme over HTTP: every person signs in and completes their tasks through the web pages' own addresses. */
abstract class OverHttp implements Player.Hands {

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
    Variances variances;

    @Autowired
    Typing typing;

    private final Map<String, WebPerson> signedIn = new HashMap<>();
    private Instant start = Instant.EPOCH;
    private @Nullable Script script;
    private @Nullable Player player;
    private @Nullable ProgramRow program;
    private int completed;
    private int signed;

    @AfterEach
    void home() {
        time.home();
    }

    /** Starts the programme of the example on the day on which it is written. */
    ProgramRow start(String example, String organisation, String shortName) {
        ExampleFiles files = ExampleFiles.read(example);
        start = files.program().request().startDate().atTime(8, 30).toInstant(ZoneOffset.UTC);
        time.to(start);
        createPeople(files);
        DemoData.addCalendar(calendars, files.program().calendar());
        program = programs.start(
                files.program().moved(0, "End to end", organisation, shortName),
                people.actor(files.program().request().programManager()));
        script = new Script(files, 0);
        player = new Player(jobs, processes, time, tasks, calendars, this, start);
        return program;
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

    void playUntilReached(String milestone) {
        boolean reached =
                player.play(program.id(), script, start.plusSeconds(4L * 365 * 86_400), () -> isReached(milestone));
        assertThat(reached)
                .as("%s reached; stands at %s", milestone, player.now())
                .isTrue();
        System.out.println(milestone + " reached on " + player.now() + " after " + completed + " tasks, " + signed
                + " of them signed, by " + signedIn.size() + " people.");
    }

    /** Plays on for so many days after the start. */
    void playUntilDay(int day) {
        player.play(program.id(), script, start.plusSeconds(day * 86_400L), () -> false);
    }

    private boolean isReached(String code) {
        return milestones.of(program).stream().anyMatch(one -> one.code().equals(code) && one.isReached());
    }

    /** Every day between what was promised and what came is told, from the first task on. */
    void assertThatThePlanTellsWhatHappened() {
        assertThat(variances.of(program)).isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.rows().stream().mapToInt(VarianceRow::days).sum())
                    .as("%s: %s", sheet.milestone().code(), sheet.rows())
                    .isEqualTo(sheet.days());
            assertThat(sheet.rows().get(0).about()).isEqualTo(firstTask());
        });
    }

    /** Name of the task that a programme of this kind begins with. */
    abstract String firstTask();

    MilestoneRow milestone(String code) {
        return milestones.of(program).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
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
