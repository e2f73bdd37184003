package org.soclifecycle.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.soclifecycle.dashboard.CaseRow;
import org.soclifecycle.dashboard.Cases;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Waivers, conditions, change requests, corrective actions and the like: what is open, and how each came about. */
@Controller
@RequestMapping("/programs/{key}/cases")
class CasesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Cases cases;
    private final SideSteps steps;
    private final SignedTasks signed;

    CasesController(CurrentUser currentUser, Programs programs, Cases cases, SideSteps steps, SignedTasks signed) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.cases = cases;
        this.steps = steps;
        this.signed = signed;
    }

    @GetMapping
    String list(@PathVariable String key, CaseFilter filter, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<CaseRow> all = cases.of(program.id());
        Map<String, Long> counts = all.stream().collect(Collectors.groupingBy(CaseRow::kind, Collectors.counting()));
        model.addAttribute("program", program);
        model.addAttribute("kinds", cases.kinds());
        model.addAttribute("kind", filter.kind());
        model.addAttribute("state", filter.state());
        model.addAttribute("counts", counts);
        model.addAttribute("total", all.size());
        model.addAttribute("cases", all.stream().filter(filter::takes).toList());
        return "dashboard/cases";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String key, @PathVariable String id, Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        CaseRow one = cases.find(program.id(), id);
        model.addAttribute("program", program);
        model.addAttribute("one", one);
        model.addAttribute("steps", steps.offered(one.link(), actor));
        model.addAttribute(
                "signed",
                signed.of(one.steps().stream().map(step -> step.item().id()).toList()).stream()
                        .collect(Collectors.toMap(SignedTask::workItem, Function.identity())));
        return "dashboard/case";
    }

    /** Somebody reports something to this one case. */
    @PostMapping("/{id}/steps")
    String take(
            @PathVariable String key,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        steps.take(cases.find(program.id(), id).link(), code, actor);
        flash.addFlashAttribute("flash", "cases.step.done");
        return "redirect:/programs/" + program.key() + "/cases/" + id;
    }
}
