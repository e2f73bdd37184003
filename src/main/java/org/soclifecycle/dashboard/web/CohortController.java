package org.soclifecycle.dashboard.web;

import org.soclifecycle.dashboard.Cohort;
import org.soclifecycle.dashboard.CohortChart;
import org.soclifecycle.dashboard.Cohorts;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.Kinds;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Programmes of one kind beside each other. */
@Controller
class CohortController {

    private final CurrentUser currentUser;
    private final Cohorts cohorts;
    private final Programs programs;
    private final Kinds kinds;

    CohortController(CurrentUser currentUser, Cohorts cohorts, Programs programs, Kinds kinds) {
        this.currentUser = currentUser;
        this.cohorts = cohorts;
        this.programs = programs;
        this.kinds = kinds;
    }

    @GetMapping("/programs/cohort")
    String page(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String text,
            Model model) {
        String chosen = kinds.chosen(kind).code();
        Cohort cohort = cohorts.of(chosen, sector, text, currentUser.require());
        model.addAttribute("cohort", cohort);
        model.addAttribute("chart", new CohortChart(cohort));
        model.addAttribute("kinds", kinds.all());
        model.addAttribute("kind", chosen);
        model.addAttribute("sectors", programs.sectors());
        model.addAttribute("sector", sector);
        model.addAttribute("text", text);
        return "dashboard/cohort";
    }
}
