package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.ProcessDef;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.ProcessLink;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member may set off on a programme: the models say which processes and messages, and which roles. */
@Service
@Transactional
public class SideSteps {

    private static final String START = "start:";
    private static final String SEND = "send:";

    private final Blueprint blueprint;
    private final Programs programs;
    private final Team team;
    private final Processes processes;

    SideSteps(Blueprint blueprint, Programs programs, Team team, Processes processes) {
        this.blueprint = blueprint;
        this.programs = programs;
        this.team = team;
        this.processes = processes;
    }

    /** What the person may set off now; what concerns one case alone is offered there. */
    @Transactional(readOnly = true)
    public List<SideStep> offered(ProgramId program, Actor actor) {
        Set<String> held = rolesToAct(program, actor);
        List<SideStep> steps = new ArrayList<>();
        if (held.isEmpty()) {
            return steps;
        }
        Set<String> awaited = processes.awaitedMessages(program);
        for (ProcessDef process : blueprint.processes()) {
            if (process.startBy().stream().anyMatch(held::contains)) {
                steps.add(new SideStep(START + process.id(), process.name(), firstSentence(process.documentation())));
            }
            if (process.cases() == null) {
                steps.addAll(messages(process, awaited, held));
            }
        }
        return steps;
    }

    /** What the person may report to this one run of a process, and to no other that waits for the same. */
    @Transactional(readOnly = true)
    public List<SideStep> offered(ProcessLink run, Actor actor) {
        Set<String> held = rolesToAct(run.program(), actor);
        return held.isEmpty()
                ? List.of()
                : messages(
                        blueprint.process(run.processKey()),
                        processes.awaitedMessages(run.program(), run.processInstanceId()),
                        held);
    }

    /** Empty for who only looks on, and while the programme does not run. */
    private Set<String> rolesToAct(ProgramId program, Actor actor) {
        Set<String> held = team.rolesOf(program, actor.username());
        boolean mayAct = !Team.isAuditor(actor, held) && programs.find(program).state() == ProgramState.RUNNING;
        return mayAct ? held : Set.of();
    }

    private static List<SideStep> messages(ProcessDef process, Set<String> awaited, Set<String> held) {
        return process.messages().stream()
                .filter(message -> awaited.contains(message.message()))
                .filter(message -> message.sendBy().stream().anyMatch(held::contains))
                .map(message -> new SideStep(SEND + message.message(), message.name(), ""))
                .toList();
    }

    /**
     * Sets it off.
     *
     * @throws NotAllowed when it is not offered to the person
     * @throws Conflict when nothing waits for the message any more
     */
    public void take(ProgramId program, String code, Actor actor) {
        ProgramRow row = programs.lock(program);
        mustBeOffered(offered(program, actor), code);
        if (code.startsWith(START)) {
            start(row, code.substring(START.length()), actor);
        } else if (processes.send(program, code.substring(SEND.length()), Map.of(), actor.username()) == 0) {
            throw new Conflict("Nothing waits for that any more.");
        }
    }

    /**
     * Reports it to this one run.
     *
     * @throws NotAllowed when it is not offered to the person
     */
    public void take(ProcessLink run, String code, Actor actor) {
        programs.lock(run.program());
        mustBeOffered(offered(run, actor), code);
        processes.sendTo(run.program(), run.processInstanceId(), code.substring(SEND.length()), actor.username());
    }

    private void start(ProgramRow row, String process, Actor actor) {
        long number = processes.of(row.id()).stream()
                        .filter(link -> link.processKey().equals(process))
                        .map(ProcessLink::processInstanceId)
                        .count()
                + 1;
        processes.start(row.id(), process, row.key() + "/" + process + "/" + number, Map.of(), actor.username());
    }

    private static void mustBeOffered(List<SideStep> offered, String code) {
        if (offered.stream().noneMatch(step -> step.code().equals(code))) {
            throw new NotAllowed("Your roles on this programme do not include that step, or it is not possible now.");
        }
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
