package org.soclifecycle.program.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.RoleGroups;
import org.soclifecycle.program.RoleGroups.Group;
import org.soclifecycle.program.Team;
import org.soclifecycle.program.TeamConflicts;
import org.soclifecycle.program.TeamDelegations;
import org.soclifecycle.program.TeamEditing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who holds which role on a programme. */
@Controller
@RequestMapping("/programs/{key}/team")
class TeamController {

    private static final String PAGE = "program/team";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final TeamEditing editing;
    private final RoleGroups roles;
    private final People people;
    private final TeamConflicts conflicts;
    private final TeamDelegations delegations;

    TeamController(
            CurrentUser currentUser,
            Programs programs,
            Team team,
            TeamEditing editing,
            RoleGroups roles,
            People people,
            TeamConflicts conflicts,
            TeamDelegations delegations) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.editing = editing;
        this.roles = roles;
        this.people = people;
        this.conflicts = conflicts;
        this.delegations = delegations;
    }

    @GetMapping
    String page(@PathVariable String key, @RequestParam(defaultValue = "") String role, Model model) {
        Actor actor = currentUser.require();
        return show(model, programs.find(key, actor), actor, new Seat("", role), Map.of());
    }

    @PostMapping
    String add(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String role,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        try {
            editing.add(program.id(), ProgramForm.username(username), role, actor);
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(model, program, actor, new Seat(username, role), wrong.fields());
        }
        boolean conflict =
                !conflicts.of(program.id(), ProgramForm.username(username)).isEmpty();
        String message = conflict ? "team.added.conflict" : "team.added";
        return back(key, message, people.displayName(ProgramForm.username(username)), flash);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String key,
            @RequestParam String username,
            @RequestParam String role,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        editing.remove(programs.find(key, actor).id(), username, role, actor);
        return back(key, "team.removed", people.displayName(username), flash);
    }

    private String show(Model model, ProgramRow program, Actor actor, Seat typed, Map<String, String> errors) {
        List<Group> groups = roles.of(program.kind());
        model.addAttribute("program", program);
        model.addAttribute("groups", groups);
        model.addAttribute("members", team.of(program.id()));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        boolean mayManage = team.mayManage(actor, program.id());
        model.addAttribute("mayManage", mayManage);
        model.addAttribute("people", mayManage ? people.choices() : List.of());
        boolean watches = mayManage || actor.isAuditor() || actor.isAdministrator();
        model.addAttribute("watches", watches);
        model.addAttribute("conflicts", watches ? conflicts.on(program.id()) : List.of());
        model.addAttribute("delegations", watches ? delegations.on(program.id()) : List.of());
        return PAGE;
    }

    private static String back(String key, String message, String name, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", name);
        return "redirect:/programs/" + key + "/team";
    }

    /** What was typed to give somebody a role. */
    record Seat(String username, String role) {}
}
