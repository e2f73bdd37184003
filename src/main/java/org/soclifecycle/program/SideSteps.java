package org.soclifecycle.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.blueprint.MessageDef;
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

    /** What the person may set off now. */
    @Transactional(readOnly = true)
    public List<SideStep> offered(ProgramId program, Actor actor) {
        Set<String> held = team.rolesOf(program, actor.username());
        List<SideStep> steps = new ArrayList<>();
        if (Team.isAuditor(actor, held) || programs.find(program).state() != ProgramState.RUNNING) {
            return steps;
        }
        Set<String> awaited = processes.awaitedMessages(program);
        for (ProcessDef process : blueprint.processes()) {
            if (process.startBy().stream().anyMatch(held::contains)) {
                steps.add(new SideStep(START + process.id(), process.name(), firstSentence(process.documentation())));
            }
            for (MessageDef message : process.messages()) {
                if (awaited.contains(message.message())
                        && message.sendBy().stream().anyMatch(held::contains)) {
                    steps.add(new SideStep(SEND + message.message(), message.name(), ""));
                }
            }
        }
        return steps;
    }

    /**
     * Sets it off.
     *
     * @throws NotAllowed when it is not offered to the person
     * @throws Conflict when nothing waits for the message any more
     */
    public void take(ProgramId program, String code, Actor actor) {
        ProgramRow row = programs.lock(program);
        if (offered(program, actor).stream().noneMatch(step -> step.code().equals(code))) {
            throw new NotAllowed("Your roles on this programme do not include that step, or it is not possible now.");
        }
        if (code.startsWith(START)) {
            String process = code.substring(START.length());
            long number = processes.of(program).stream()
                            .filter(link -> link.processKey().equals(process))
                            .map(ProcessLink::processInstanceId)
                            .count()
                    + 1;
            processes.start(program, process, row.key() + "/" + process + "/" + number, Map.of(), actor.username());
        } else if (processes.send(program, code.substring(SEND.length()), Map.of(), actor.username()) == 0) {
            throw new Conflict("Nothing waits for that any more.");
        }
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
