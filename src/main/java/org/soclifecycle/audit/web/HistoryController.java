package org.soclifecycle.audit.web;

import java.util.List;
import java.util.UUID;
import org.soclifecycle.audit.History;
import org.soclifecycle.audit.HistoryPage;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The history of one programme. */
@Controller
@RequestMapping("/programs/{key}/history")
class HistoryController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final History history;

    HistoryController(CurrentUser currentUser, Programs programs, Team team, History history) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.history = history;
    }

    @ModelAttribute("groups")
    List<String> groups() {
        return HistoryFilter.GROUPS;
    }

    @GetMapping
    String page(@PathVariable String key, @ModelAttribute("filter") HistoryFilter filter, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        HistoryPage page = history.page(filter.query(program.id()));
        model.addAttribute("program", program);
        model.addAttribute("team", team.of(program.id()));
        model.addAttribute("next", page.next() == null ? null : filter.page(page.next()));
        model.addAttribute(
                "entries",
                page.rows().stream().map(row -> EntryView.brief(row, null)).toList());
        return "audit/history";
    }

    @GetMapping("/{id}")
    String entry(@PathVariable String key, @PathVariable UUID id, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        model.addAttribute("program", program);
        model.addAttribute("entry", EntryView.whole(history.find(program.id(), id), key));
        return "audit/entry";
    }
}
