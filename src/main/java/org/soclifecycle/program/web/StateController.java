package org.soclifecycle.program.web;

import jakarta.servlet.http.HttpServletResponse;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting a programme on hold, letting it go on, and ending it early. */
@Controller
@RequestMapping("/programs/{key}")
class StateController {

    private static final String PAGE = "program/reason";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;

    StateController(CurrentUser currentUser, Programs programs, Team team) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
    }

    @GetMapping("/{action:hold|cancel}")
    String page(@PathVariable String key, @PathVariable String action, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        team.requireManagement(currentUser.require(), program.id());
        return show(model, program, action, "");
    }

    @PostMapping("/{action:hold|cancel}")
    String change(
            @PathVariable String key,
            @PathVariable String action,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        try {
            if (action.equals("hold")) {
                programs.hold(program.id(), reason, actor);
            } else {
                programs.cancel(program.id(), reason, actor);
            }
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("error", wrong.fields().get("reason"));
            return show(model, program, action, reason);
        }
        return back(program, "program." + action + ".done", flash);
    }

    @PostMapping("/resume")
    String resume(@PathVariable String key, RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        programs.resume(program.id(), actor);
        return back(program, "program.resume.done", flash);
    }

    private static String show(Model model, ProgramRow program, String action, String reason) {
        model.addAttribute("program", program);
        model.addAttribute("action", action);
        model.addAttribute("reason", reason);
        return PAGE;
    }

    private static String back(ProgramRow program, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", program.key());
        return "redirect:/programs/" + program.key();
    }
}
