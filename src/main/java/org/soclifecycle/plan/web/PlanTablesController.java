package org.soclifecycle.plan.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.Baselines;
import org.soclifecycle.plan.Confidence;
import org.soclifecycle.plan.MilestoneBoard;
import org.soclifecycle.plan.PlanDetail;
import org.soclifecycle.plan.PlanLine;
import org.soclifecycle.plan.Plans;
import org.soclifecycle.plan.Variances;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tables of the plan's pages as files. It reads several services, hence the many arguments. */
@Controller
@RequestMapping(path = "/programs/{key}/plan", params = "format")
class PlanTablesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Plans plans;
    private final MilestoneBoard board;
    private final Confidence confidence;
    private final Variances variances;
    private final Baselines baselines;

    PlanTablesController(
            CurrentUser currentUser,
            Programs programs,
            Plans plans,
            MilestoneBoard board,
            Confidence confidence,
            Variances variances,
            Baselines baselines) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.plans = plans;
        this.board = board;
        this.confidence = confidence;
        this.variances = variances;
        this.baselines = baselines;
    }

    /** Filtered as the page is. */
    @GetMapping
    View plan(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String detail,
            @RequestParam(required = false) @Nullable String to,
            Tables as) {
        ProgramRow program = seen(key);
        List<PlanLine> lines = PlanDetail.of(detail).of(plans.of(program, to).lines());
        return as.file(program.key() + "-plan", PlanColumns.LINES, lines);
    }

    @GetMapping("/milestones")
    View milestones(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        return as.file(
                program.key() + "-milestone-board",
                PlanColumns.MILESTONES,
                board.of(program, confidence.fresh(program)));
    }

    @GetMapping("/variances")
    View variances(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Stream<PlanColumns.Moved> rows = variances.of(program).stream()
                .flatMap(sheet -> sheet.rows().stream().map(row -> new PlanColumns.Moved(sheet, row)));
        return as.file(program.key() + "-variances", PlanColumns.VARIANCES, rows);
    }

    @GetMapping("/baselines")
    View baselines(@PathVariable String key, Tables as) {
        ProgramRow program = seen(key);
        Stream<PlanColumns.Promised> rows = baselines.of(program.id()).stream()
                .flatMap(baseline ->
                        baseline.dates().stream().map(change -> new PlanColumns.Promised(baseline, change)));
        return as.file(program.key() + "-baselines", PlanColumns.BASELINES, rows);
    }

    private ProgramRow seen(String key) {
        return programs.find(key, currentUser.require());
    }
}
