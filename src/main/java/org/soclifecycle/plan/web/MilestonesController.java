package org.soclifecycle.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.BoardRow;
import org.soclifecycle.plan.Confidence;
import org.soclifecycle.plan.MilestoneBoard;
import org.soclifecycle.plan.SlipChart;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The milestones of a programme, with what confidence they come and how their forecasts moved. */
@Controller
class MilestonesController {

    private static final String ALL = "all";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final MilestoneBoard board;
    private final Confidence confidence;
    private final Clock clock;

    MilestonesController(
            CurrentUser currentUser, Programs programs, MilestoneBoard board, Confidence confidence, Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.board = board;
        this.confidence = confidence;
        this.clock = clock;
    }

    /** @param lines {@code all} draws every milestone, anything else those that gates set */
    @GetMapping("/programs/{key}/plan/milestones")
    String milestones(@PathVariable String key, @RequestParam(defaultValue = "") String lines, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<BoardRow> rows = board.of(program, confidence.fresh(program));
        List<BoardRow> drawn =
                rows.stream().filter(row -> lines.equals(ALL) || row.keyDate()).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        model.addAttribute("program", program);
        model.addAttribute("rows", rows);
        model.addAttribute("drawn", drawn);
        model.addAttribute("today", today);
        model.addAttribute("all", lines.equals(ALL));
        model.addAttribute("chart", SlipChart.of(drawn, today));
        return "plan/milestones";
    }
}
