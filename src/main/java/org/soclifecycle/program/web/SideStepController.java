package org.soclifecycle.program.web;

import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.SideSteps;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting off what the models offer beside the main line: a change, a waiver, a message. */
@Controller
class SideStepController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final SideSteps steps;

    SideStepController(CurrentUser currentUser, Programs programs, SideSteps steps) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.steps = steps;
    }

    @PostMapping("/programs/{key}/steps")
    String take(@PathVariable String key, @RequestParam(defaultValue = "") String code, RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        steps.take(program.id(), code, actor);
        flash.addFlashAttribute("flash", "program.steps.done");
        return "redirect:/programs/" + program.key();
    }
}
