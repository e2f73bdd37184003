package org.soclifecycle.dashboard.web;

import org.soclifecycle.dashboard.Risks;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The risks of a programme. */
@Controller
class RisksController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Risks risks;

    RisksController(CurrentUser currentUser, Programs programs, Risks risks) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.risks = risks;
    }

    @GetMapping("/programs/{key}/risks")
    String risks(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        model.addAttribute("program", program);
        model.addAttribute("matrix", risks.of(program.id()));
        return "dashboard/risks";
    }
}
