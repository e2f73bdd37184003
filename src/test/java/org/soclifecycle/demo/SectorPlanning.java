package org.soclifecycle.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.engine.Jobs;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.NewAccount;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A sector programme whose people evaluate gaps and build the roadmap as the example “arvenia” has it, without the stages
 * before; beside it the programme waits in its first stage.
 */
@TestComponent
public class SectorPlanning {

    private static final Set<String> PLAYED = Set.of("csirtGaps", "csirtRoadmap", "deliverableApproval", "gateReview");

    private final Programs programs;
    private final Tasks tasks;
    private final Calendars calendars;
    private final Processes processes;
    private final Jobs jobs;
    private final People people;
    private final Accounts accounts;
    private final Typing typing;
    private final TransactionTemplate transaction;
    private final Deliverables deliverables;
    private final JdbcClient jdbc;

    private @Nullable ProgramRow planned;

    SectorPlanning(
            Programs programs,
            Tasks tasks,
            Calendars calendars,
            Processes processes,
            Jobs jobs,
            People people,
            Accounts accounts,
            Typing typing,
            TransactionTemplate transaction,
            Deliverables deliverables,
            JdbcClient jdbc) {
        this.programs = programs;
        this.tasks = tasks;
        this.calendars = calendars;
        this.processes = processes;
        this.jobs = jobs;
        this.people = people;
        this.accounts = accounts;
        this.typing = typing;
        this.transaction = transaction;
        this.deliverables = deliverables;
        this.jdbc = jdbc;
    }

    /** The programme behind gate CG4; played when it is asked for first. */
    public synchronized ProgramRow planned() {
        if (planned == null) {
            ExampleFiles files = ExampleFiles.read("arvenia");
            ProgramRow program = begun(files, "ARVPLAN");
            Script script = new Script(files, 0);
            approveWhatCameBefore(program);
            play(program, "csirtGaps", "S3", script);
            play(program, "csirtRoadmap", "S4", script);
            planned = programs.find(program.id());
        }
        return planned;
    }

    /** A programme of the same people in which nothing is recorded yet. */
    public ProgramRow begun(String shortName) {
        return begun(ExampleFiles.read("arvenia"), shortName);
    }

    private ProgramRow begun(ExampleFiles files, String shortName) {
        files.program().people().stream()
                .filter(person -> accounts.lookUp(person.username()).isEmpty())
                .forEach(person -> accounts.create(
                        new NewAccount(
                                person.username(),
                                person.displayName(),
                                person.email(),
                                Set.copyOf(person.globalRoles())),
                        OverHttp.PASSWORD));
        if (!calendars.names().contains(files.program().calendar().name())) {
            DemoData.addCalendar(calendars, files.program().calendar());
        }
        return programs.start(
                files.program().moved(0, "Sector CSIRT for health", "Health Data Agency of Arvenia", shortName),
                people.actor(files.program().request().programManager()));
    }

    /** What the gates of the stages before ask for lies there approved. */
    private void approveWhatCameBefore(ProgramRow program) {
        deliverables
                .requiredFor(program.kind(), "CG2")
                .forEach(required -> jdbc.sql("""
                        insert into app.deliverable_version (id, program_id, code, version_label, state, created_at,
                            approved_at, version)
                        values (gen_random_uuid(), :program, :code, '1.0', 'APPROVED', now(), now(), 0)
                        """)
                        .param("program", program.id().value())
                        .param("code", required.code())
                        .update());
    }

    private void play(ProgramRow program, String process, String stage, Script script) {
        transaction.executeWithoutResult(status -> processes.start(
                program.id(), process, program.key() + "/" + stage, Map.of(), program.programManager()));
        jobs.runDue(program.id());
        for (Optional<WorkItem> next = next(program); next.isPresent(); next = next(program)) {
            complete(program, next.get(), script);
            jobs.runDue(program.id());
        }
    }

    private Optional<WorkItem> next(ProgramRow program) {
        return tasks.openOf(program.id()).stream()
                .filter(item -> PLAYED.contains(item.task().process()))
                .findFirst();
    }

    private void complete(ProgramRow program, WorkItem item, Script script) {
        Map<String, String> keys = processes.of(program.id()).stream()
                .collect(Collectors.toMap(ProcessLink::processInstanceId, ProcessLink::businessKey));
        String key = keys.getOrDefault(item.processInstanceId(), "");
        ExampleEntry entry = script.entry(item, key);
        Actor actor = people.actor(entry.by());
        Map<String, @Nullable Object> typed =
                typing.over(item, script.values(entry, item, key, program.startDate()), actor);
        tasks.complete(item.id(), typed, actor, null, typing.signature(item, typed, actor, OverHttp.PASSWORD));
    }

    /** The names of the tasks of a process that were completed. */
    List<String> completed(ProgramRow program, String process) {
        List<String> instances = processes.of(program.id()).stream()
                .filter(link -> link.processKey().equals(process))
                .map(ProcessLink::processInstanceId)
                .toList();
        return tasks.completedIn(program.id(), instances).stream()
                .map(item -> item.task().element())
                .toList();
    }
}
