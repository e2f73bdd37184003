package org.soclifecycle.plan.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.MilestoneRow;
import org.soclifecycle.plan.Milestones;
import org.soclifecycle.program.Calendars;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was promised for the milestones of a programme, baseline by baseline. */
@Controller
class BaselinesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Baselines baselines;
    private final Milestones milestones;
    private final Calendars calendars;

    BaselinesController(
            CurrentUser currentUser,
            Programs programs,
            Baselines baselines,
            Milestones milestones,
            Calendars calendars) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.baselines = baselines;
        this.milestones = milestones;
        this.calendars = calendars;
    }

    @GetMapping("/programs/{key}/plan/baselines")
    String baselines(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        Map<String, String> names = milestones.of(program).stream()
                .collect(Collectors.toMap(MilestoneRow::code, MilestoneRow::name));
        model.addAttribute("program", program);
        model.addAttribute("baselines", baselines.of(program.id()));
        model.addAttribute("names", names);
        model.addAttribute("days", calendars.paceOf(program.id()).days());
        return "plan/baselines";
    }
}
