package org.soclifecycle.dashboard.web;

import org.soclifecycle.dashboard.FailedSteps;
import org.soclifecycle.engine.FailedJobs;
import org.soclifecycle.escalation.SweepHealth;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The operator's page of failed automatic steps; the filter chain keeps everybody but administrators out. */
@Controller
@RequestMapping("/admin/jobs")
class FailedStepsController {

    private final FailedSteps steps;
    private final FailedJobs jobs;
    private final SweepHealth sweep;
    private final CurrentUser currentUser;

    FailedStepsController(FailedSteps steps, FailedJobs jobs, SweepHealth sweep, CurrentUser currentUser) {
        this.steps = steps;
        this.jobs = jobs;
        this.sweep = sweep;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("steps", steps.all());
        model.addAttribute("sweepLate", sweep.isLate());
        return "dashboard/failed-steps";
    }

    @PostMapping("/{id}/retry")
    String retry(@PathVariable String id, RedirectAttributes flash) {
        jobs.retry(id, currentUser.require().username());
        flash.addFlashAttribute("flash", "failedSteps.retried");
        flash.addFlashAttribute("flashArgument", "");
        return "redirect:/admin/jobs";
    }
}
