package org.soclifecycle.plan.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.plan.BaselineRow;
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
    private final People people;

    BaselinesController(
            CurrentUser currentUser,
            Programs programs,
            Baselines baselines,
            Milestones milestones,
            Calendars calendars,
            People people) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.baselines = baselines;
        this.milestones = milestones;
        this.calendars = calendars;
        this.people = people;
    }

    @GetMapping("/programs/{key}/plan/baselines")
    String baselines(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        Map<String, String> names =
                milestones.of(program).stream().collect(Collectors.toMap(MilestoneRow::code, MilestoneRow::name));
        model.addAttribute("program", program);
        List<BaselineRow> rows = new ArrayList<>(baselines.of(program.id()));
        Collections.reverse(rows);
        model.addAttribute("baselines", rows);
        model.addAttribute("approvers", rows.stream().collect(Collectors.toMap(BaselineRow::number, this::approvers)));
        model.addAttribute("names", names);
        model.addAttribute("days", calendars.paceOf(program.id()).days());
        return "plan/baselines";
    }

    /** In words; nothing where the system cannot tell. */
    private String approvers(BaselineRow baseline) {
        String by = baseline.approval().by();
        return by == null
                ? ""
                : Arrays.stream(by.split(", ?")).map(people::displayName).collect(Collectors.joining(", "));
    }
}
