package org.soclifecycle.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.soclifecycle.evidence.EvidenceQuery;
import org.soclifecycle.evidence.EvidenceRegister;
import org.soclifecycle.evidence.EvidenceRights;
import org.soclifecycle.evidence.RequiredEvidence;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.TaskCard;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** Puts the evidence of a task beside it, and that of a deliverable on its page. */
@Component
class EvidenceCards implements TaskCard {

    private final EvidenceRegister register;
    private final EvidenceRights rights;
    private final RequiredEvidence required;
    private final Programs programs;
    private final Tasks tasks;

    EvidenceCards(
            EvidenceRegister register,
            EvidenceRights rights,
            RequiredEvidence required,
            Programs programs,
            Tasks tasks) {
        this.register = register;
        this.rights = rights;
        this.required = required;
        this.programs = programs;
        this.tasks = tasks;
    }

    @Override
    public String template() {
        return "evidence/card";
    }

    @Override
    public Map<String, Object> content(WorkItem item, Actor actor) {
        return Map.of("evidenceCard", of(programs.find(item.program()), UseTarget.task(item.id()), actor));
    }

    EvidenceCard of(ProgramRow program, UseTarget target, Actor actor) {
        WorkItem item = target.kind() == UseTarget.Kind.TASK ? tasks.find(UUID.fromString(target.key()), actor) : null;
        boolean mayAdd = rights.mayAdd(program.id(), actor);
        return new EvidenceCard(
                program.key(),
                TargetText.of(target),
                register.of(program.id(), target),
                mayAdd,
                item != null && required.isRequired(item),
                item != null && !item.isOpen(),
                mayAdd ? register.page(program.id(), EvidenceQuery.ALL).rows() : List.of());
    }
}
