package org.soclifecycle.evidence.web;

import java.util.List;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.evidence.DeliverableLine;
import org.soclifecycle.evidence.DeliverableRegister;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.SignedTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a programme has to produce, and how far each paper is. */
@Controller
@RequestMapping("/programs/{key}/deliverables")
class DeliverablesController {

    private final Programs programs;
    private final DeliverableRegister register;
    private final Deliverables deliverables;
    private final EvidencePages pages;
    private final SignedTasks signed;
    private final CurrentUser currentUser;

    DeliverablesController(
            Programs programs,
            DeliverableRegister register,
            Deliverables deliverables,
            EvidencePages pages,
            SignedTasks signed,
            CurrentUser currentUser) {
        this.programs = programs;
        this.register = register;
        this.deliverables = deliverables;
        this.pages = pages;
        this.signed = signed;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(@PathVariable String key, @ModelAttribute("filter") DeliverableFilter filter, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<DeliverableLine> lines = register.of(program.id(), program.kind());
        model.addAttribute("program", program);
        model.addAttribute("phases", PhaseSummary.of(lines));
        model.addAttribute("lines", lines.stream().filter(filter::takes).toList());
        model.addAttribute("total", lines.size());
        return "evidence/deliverables";
    }

    @GetMapping("/{code}")
    String deliverable(@PathVariable String key, @PathVariable String code, Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        List<TaskDef> producers = register.producers(program, code);
        model.addAttribute("program", program);
        model.addAttribute("line", register.find(program.id(), code));
        model.addAttribute("versions", deliverables.versions(program.id(), code));
        model.addAttribute("signatures", signed.about(program.id(), "deliverable/" + code + "/"));
        model.addAttribute("producers", producers);
        model.addAttribute("work", producers.isEmpty() ? List.of() : register.work(program.id(), producers));
        pages.card(program, UseTarget.deliverable(code), actor, model);
        return "evidence/deliverable";
    }
}
