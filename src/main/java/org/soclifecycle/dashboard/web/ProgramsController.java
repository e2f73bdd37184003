package org.soclifecycle.dashboard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.dashboard.Overview;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.SideSteps;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one programme. */
@Controller
class ProgramsController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final Overview overview;
    private final SideSteps steps;

    ProgramsController(CurrentUser currentUser, Programs programs, Team team, Overview overview, SideSteps steps) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.overview = overview;
        this.steps = steps;
    }

    @GetMapping("/programs/{key}")
    String program(@PathVariable String key, @RequestParam(required = false) @Nullable String process, Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        model.addAttribute("program", program);
        Overview.View view = overview.of(program, process, "/programs/" + program.key());
        model.addAttribute("row", view.row());
        model.addAttribute("where", view.where());
        model.addAttribute("waiting", view.waiting());
        model.addAttribute("history", view.history());
        model.addAttribute("nextGate", view.nextGate());
        List<MemberRow> members = team.of(program.id());
        model.addAttribute("team", members);
        model.addAttribute(
                "people", members.stream().map(MemberRow::username).distinct().count());
        model.addAttribute("mayManage", team.mayManage(actor, program.id()));
        model.addAttribute("steps", steps.offered(program.id(), actor));
        return "dashboard/program";
    }
}
