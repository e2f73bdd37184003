package org.soclifecycle.program.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.ProgramKind;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starting a programme. */
@Controller
@RequestMapping("/programs/new")
class NewProgramController {

    private static final String PAGE = "program/new";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final StartChoices choices;
    private final Clock clock;

    NewProgramController(CurrentUser currentUser, Programs programs, StartChoices choices, Clock clock) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(required = false) @Nullable String kind, Model model) {
        Actor actor = currentUser.require();
        Programs.requireStart(actor);
        ProgramKind chosen = choices.kind(kind);
        model.addAttribute(
                "form",
                ProgramForm.empty(
                        chosen.code(), actor.username(), LocalDate.ofInstant(clock.instant(), clock.getZone())));
        return show(model, chosen.code(), TeamForm.empty());
    }

    /** Another kind, and with it other roles first: everything typed so far comes back. */
    @PostMapping(params = "kindChosen")
    String kind(
            @ModelAttribute("form") ProgramForm form, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Programs.requireStart(currentUser.require());
        return show(model, form.kind(), TeamForm.of(typed));
    }

    /** A line more for a role, without a script: everything typed so far comes back. */
    @PostMapping(params = TeamForm.MORE)
    String more(
            @ModelAttribute("form") ProgramForm form, @RequestParam MultiValueMap<String, String> typed, Model model) {
        Programs.requireStart(currentUser.require());
        model.addAttribute("more", typed.getFirst(TeamForm.MORE));
        return show(model, form.kind(), TeamForm.of(typed));
    }

    @PostMapping
    String start(
            @Valid @ModelAttribute("form") ProgramForm form,
            BindingResult result,
            @RequestParam MultiValueMap<String, String> typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        Programs.requireStart(actor);
        TeamForm team = TeamForm.of(typed);
        form.check(result);
        if (!result.hasErrors()) {
            try {
                ProgramRow started = programs.start(form.request(team.seats()), actor);
                flash.addFlashAttribute("flash", "program.started");
                flash.addFlashAttribute("flashArgument", started.key());
                return "redirect:/programs/" + started.key();
            } catch (InvalidFields wrong) {
                team = team.with(sort(wrong.fields(), result));
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(model, form.kind(), team);
    }

    /** The sentences of the team come back, by role; the others go to their fields. */
    private static Map<String, String> sort(Map<String, String> wrong, BindingResult result) {
        Map<String, String> team = new HashMap<>();
        wrong.forEach((field, sentence) -> {
            if (field.startsWith(TeamForm.PREFIX)) {
                team.put(field.substring(TeamForm.PREFIX.length()), sentence);
            } else {
                result.rejectValue(field, "refused", sentence);
            }
        });
        return team;
    }

    private String show(Model model, @Nullable String kind, TeamForm team) {
        model.addAttribute("choices", choices.of(kind));
        model.addAttribute("team", team);
        return PAGE;
    }
}
