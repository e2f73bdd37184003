package org.soclifecycle.evidence.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.EvidenceHistory;
import org.soclifecycle.evidence.EvidenceKind;
import org.soclifecycle.evidence.EvidenceRegister;
import org.soclifecycle.evidence.EvidenceRights;
import org.soclifecycle.evidence.EvidenceRow;
import org.soclifecycle.evidence.Targets;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Team;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Collects what the pages of evidence show. It reads several services, hence the many arguments. */
@Component
@Transactional(readOnly = true)
class EvidencePages {

    private final EvidenceRegister register;
    private final EvidenceRights rights;
    private final EvidenceCards cards;
    private final Targets targets;
    private final Team team;
    private final People people;
    private final ObjectProvider<EvidenceHistory> history;

    EvidencePages(
            EvidenceRegister register,
            EvidenceRights rights,
            EvidenceCards cards,
            Targets targets,
            Team team,
            People people,
            ObjectProvider<EvidenceHistory> history) {
        this.register = register;
        this.rights = rights;
        this.cards = cards;
        this.targets = targets;
        this.team = team;
        this.people = people;
        this.history = history;
    }

    public void list(ProgramRow program, EvidenceFilterForm filter, Actor actor, Model model) {
        model.addAttribute("program", program);
        model.addAttribute("found", register.page(program.id(), filter.query()));
        model.addAttribute("kinds", EvidenceKind.values());
        model.addAttribute("mayAdd", rights.mayAdd(program.id(), actor));
    }

    public void form(ProgramRow program, @Nullable String target, Actor actor, Model model) {
        rights.requireAdding(program.id(), actor);
        model.addAttribute("program", program);
        model.addAttribute("kinds", EvidenceKind.values());
        model.addAttribute("labels", Tlp.values());
        model.addAttribute("owners", owners(program));
        TargetText.read(target).ifPresent(read -> {
            model.addAttribute("targetLabel", targets.label(program.id(), read));
            model.addAttribute("targetAddress", TargetText.address(program.key(), read));
        });
    }

    public void card(ProgramRow program, UseTarget target, Actor actor, Model model) {
        model.addAttribute("evidenceCard", cards.of(program, target, actor));
    }

    public void item(ProgramRow program, String code, Actor actor, Model model) {
        EvidenceRow evidence = register.find(program.id(), code);
        boolean mayAdd = rights.mayAdd(program.id(), actor);
        model.addAttribute("program", program);
        model.addAttribute("evidence", evidence);
        model.addAttribute("versions", register.versions(evidence));
        model.addAttribute(
                "uses",
                register.uses(evidence).stream()
                        .map(use -> new Use(
                                use.id(),
                                use.target(),
                                use.label(),
                                use.attachedBy(),
                                use.attachedAt(),
                                TargetText.address(program.key(), use.target())))
                        .toList());
        model.addAttribute("mayAdd", mayAdd);
        model.addAttribute("mayOpen", rights.mayOpen(evidence, actor));
        if (mayAdd) {
            model.addAttribute("deliverables", targets.deliverables(program.kind()));
            model.addAttribute("criteria", targets.criteria(program.id()));
        }
        model.addAttribute(
                "history",
                history.stream().flatMap(one -> one.of(evidence).stream()).toList());
    }

    /** User name to name of everybody on the team. */
    private Map<String, String> owners(ProgramRow program) {
        Map<String, String> owners = new LinkedHashMap<>();
        List<String> members = team.of(program.id()).stream()
                .map(MemberRow::username)
                .distinct()
                .toList();
        members.stream()
                .sorted(java.util.Comparator.comparing(people::displayName))
                .forEach(username -> owners.put(username, people.displayName(username)));
        return owners;
    }

    /** Something that rests on the evidence, with the address of its page. */
    record Use(
            java.util.UUID id,
            UseTarget target,
            String label,
            String attachedBy,
            java.time.Instant attachedAt,
            String address) {}
}
