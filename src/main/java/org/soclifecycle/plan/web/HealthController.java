package org.soclifecycle.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.HealthOverriding;
import org.soclifecycle.plan.HealthOverriding.Wish;
import org.soclifecycle.plan.Healths;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
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

/** How a programme and its milestones stand, by which rule, and what somebody put in its place. */
@Controller
@RequestMapping("/programs/{key}/health")
class HealthController {

    private static final Wish NOTHING = new Wish("", "", "", "");

    private final CurrentUser currentUser;
    private final Programs programs;
    private final HealthPage page;
    private final HealthOverriding overriding;

    HealthController(CurrentUser currentUser, Programs programs, HealthPage page, HealthOverriding overriding) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.page = page;
        this.overriding = overriding;
    }

    @GetMapping
    String show(@PathVariable String key, Model model) {
        return page.of(programs.find(key, currentUser.require()), NOTHING, Map.of(), model);
    }

    @PostMapping
    String override(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String colour,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String expiresOn,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = programs.find(key, currentUser.require());
        Wish wish = new Wish(subject, colour, reason, expiresOn);
        try {
            overriding.set(program, wish, currentUser.require());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page.of(program, wish, wrong.fields(), model);
        }
        return done(program, "health.overridden.done", subject, flash);
    }

    @PostMapping("/end")
    String end(@PathVariable String key, @RequestParam(defaultValue = "") String subject, RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        overriding.end(program, subject, actor);
        return done(program, "health.restored.done", subject, flash);
    }

    private static String done(ProgramRow program, String message, String subject, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", subject.isEmpty() ? program.key() : subject);
        return "redirect:/programs/" + program.key() + "/health";
    }

    /** What the page shows. */
    @org.springframework.stereotype.Component
    static class HealthPage {

        private final Milestones milestones;
        private final Healths healths;
        private final Team team;
        private final CurrentUser currentUser;

        HealthPage(Milestones milestones, Healths healths, Team team, CurrentUser currentUser) {
            this.milestones = milestones;
            this.healths = healths;
            this.team = team;
            this.currentUser = currentUser;
        }

        String of(ProgramRow program, Wish typed, Map<String, String> errors, Model model) {
            List<MilestoneRow> plan = milestones.of(program);
            model.addAttribute("program", program);
            model.addAttribute(
                    "health",
                    healths.of(List.of(program), Map.of(program.id(), plan)).get(program.id()));
            model.addAttribute("milestones", healths.ofMilestones(program, plan));
            model.addAttribute("plan", plan);
            model.addAttribute(
                    "mayOverride", program.endedAt() == null && team.mayManage(currentUser.require(), program.id()));
            model.addAttribute("typed", typed);
            model.addAttribute("errors", errors);
            return "plan/health";
        }
    }
}
