package org.soclifecycle.audit.web;

import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * The report on the separation of duties: what was refused, and who holds conflicting roles. All of it is for auditors and
 * administrators, which the filter chain sees to; that of one programme also for its managers.
 */
@Controller
class SeparationController {

    private static final String PAGE = "audit/separation";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final SeparationPages pages;

    SeparationController(CurrentUser currentUser, Programs programs, Team team, SeparationPages pages) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.pages = pages;
    }

    @GetMapping("/audit/separation")
    String all(@ModelAttribute("filter") SeparationFilter filter, Model model) {
        pages.fill(model, filter, program(filter));
        return PAGE;
    }

    @GetMapping(path = "/audit/separation", params = "format")
    View allAsFile(@ModelAttribute("filter") SeparationFilter filter, Tables as) {
        return pages.file(filter, program(filter), "separation", as);
    }

    @GetMapping("/programs/{key}/separation")
    String one(@PathVariable String key, @ModelAttribute("filter") SeparationFilter filter, Model model) {
        ProgramRow program = managed(key);
        model.addAttribute("program", program);
        pages.fill(model, filter, program.id());
        return PAGE;
    }

    @GetMapping(path = "/programs/{key}/separation", params = "format")
    View oneAsFile(@PathVariable String key, @ModelAttribute("filter") SeparationFilter filter, Tables as) {
        ProgramRow program = managed(key);
        return pages.file(filter, program.id(), program.key() + "-separation", as);
    }

    /** @throws org.soclifecycle.core.NotFound when the filter names a programme that there is not */
    private @Nullable ProgramId program(SeparationFilter filter) {
        String key = HistoryFilter.said(filter.program());
        return key == null ? null : programs.find(key).id();
    }

    private ProgramRow managed(String key) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        if (!actor.isAuditor() && !actor.isAdministrator() && !team.mayManage(actor, program.id())) {
            throw new NotAllowed("This report is for the programme manager, for auditors and for administrators.");
        }
        return program;
    }
}
