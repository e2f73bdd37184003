package org.soclifecycle.plan.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.VarianceSheet;
import org.soclifecycle.plan.Variances;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why the milestones of a programme are not where their baselines have them. */
@Controller
class VariancesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Variances variances;
    private final Gates gates;

    VariancesController(CurrentUser currentUser, Programs programs, Variances variances, Gates gates) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.variances = variances;
        this.gates = gates;
    }

    @GetMapping("/programs/{key}/plan/variances")
    String variances(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<VarianceSheet> sheets = variances.of(program);
        Set<String> declaring = gates.of(program.kind()).stream()
                .filter(gate -> gate.capability() != null)
                .map(Gate::milestone)
                .collect(Collectors.toSet());
        List<VarianceSheet> capabilities = sheets.stream()
                .filter(sheet -> declaring.contains(sheet.milestone().code()))
                .toList();
        model.addAttribute("program", program);
        model.addAttribute("sheets", sheets);
        model.addAttribute("declaring", capabilities);
        model.addAttribute(
                "opened",
                capabilities.stream()
                        .filter(sheet -> !sheet.milestone().isReached())
                        .findFirst()
                        .orElse(null));
        return "plan/variances";
    }
}
