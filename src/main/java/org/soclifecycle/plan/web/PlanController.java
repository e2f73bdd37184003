package org.soclifecycle.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.Gantt;
import org.soclifecycle.plan.Outlooks;
import org.soclifecycle.plan.PlanDetail;
import org.soclifecycle.plan.PlanLine;
import org.soclifecycle.plan.PlanView;
import org.soclifecycle.plan.Plans;
import org.soclifecycle.plan.Zoom;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The plan of a programme, drawn over its days. */
@Controller
class PlanController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Plans plans;
    private final Outlooks outlooks;

    PlanController(CurrentUser currentUser, Programs programs, Plans plans, Outlooks outlooks) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.plans = plans;
        this.outlooks = outlooks;
    }

    @GetMapping("/programs/{key}/plan")
    String plan(
            @PathVariable String key,
            @RequestParam(defaultValue = "quarter") String zoom,
            @RequestParam(defaultValue = "") String detail,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        PlanView plan = plans.of(program, to);
        PlanDetail wanted = PlanDetail.of(detail);
        List<PlanLine> lines = wanted.of(plan.lines());
        model.addAttribute("program", program);
        model.addAttribute("plan", plan);
        model.addAttribute("outlooks", outlooks.of(program));
        model.addAttribute("lines", lines);
        model.addAttribute("gantt", Gantt.of(lines, plan, Zoom.of(zoom)));
        model.addAttribute("zoom", Zoom.of(zoom).toString());
        model.addAttribute("detail", wanted);
        return "plan/plan";
    }
}
