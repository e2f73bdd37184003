package org.soclifecycle.program.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.CalendarEditing;
import org.soclifecycle.program.CalendarRow;
import org.soclifecycle.program.HolidayFile;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On which days a programme works. */
@Controller
@RequestMapping("/programs/{key}/calendar")
class CalendarController {

    private static final String PAGE = "program/calendar";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final CalendarEditing editing;

    CalendarController(CurrentUser currentUser, Programs programs, Team team, CalendarEditing editing) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.editing = editing;
    }

    @GetMapping
    String page(@PathVariable String key, Model model) {
        return show(model, seen(key), CalendarForm.EMPTY, Map.of());
    }

    @PostMapping("/week")
    String week(
            @PathVariable String key,
            CalendarForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = seen(key);
        try {
            editing.change(program.id(), form.days(), form.zoneTyped(), actor());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(model, program, form.typedWeek(), wrong.fields());
        }
        return done(program, "calendar.changed", "", flash);
    }

    @PostMapping("/holidays")
    String add(
            @PathVariable String key,
            CalendarForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = seen(key);
        try {
            editing.add(program.id(), form.date(), form.nameTyped(), actor());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(model, program, form, wrong.fields());
        }
        return done(program, "calendar.added", form.nameTyped(), flash);
    }

    @PostMapping("/holidays/remove")
    String remove(@PathVariable String key, @RequestParam LocalDate day, RedirectAttributes flash) {
        ProgramRow program = seen(key);
        editing.remove(program.id(), day, actor());
        return done(program, "calendar.removed", day.toString(), flash);
    }

    /** Shows what a file would add; nothing is kept yet. */
    @PostMapping("/import")
    String preview(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ProgramRow program = seen(key);
        team.requireManagement(actor(), program.id());
        try {
            model.addAttribute("preview", HolidayFile.read(bytes(file), editing.of(program.id())));
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(model, program, CalendarForm.EMPTY, wrong.fields());
        }
        return show(model, program, CalendarForm.EMPTY, Map.of());
    }

    /** One byte more than may be read is enough to say so. */
    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        return file == null ? new byte[0] : file.getInputStream().readNBytes(HolidayFile.LARGEST + 1);
    }

    @PostMapping("/import/save")
    String take(@PathVariable String key, @RequestParam(defaultValue = "") String days, RedirectAttributes flash) {
        ProgramRow program = seen(key);
        int added = editing.take(program.id(), CalendarForm.listed(days), actor());
        return done(program, "calendar.imported", added, flash);
    }

    private ProgramRow seen(String key) {
        return programs.find(key, actor());
    }

    private Actor actor() {
        return currentUser.require();
    }

    private String show(Model model, ProgramRow program, CalendarForm form, Map<String, String> errors) {
        CalendarRow calendar = editing.of(program.id());
        model.addAttribute("program", program);
        model.addAttribute("calendar", calendar);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("mayChange", program.state().isOpen() && team.mayManage(actor(), program.id()));
        model.addAttribute("week", form.isTyped() ? form.days() : calendar.week());
        model.addAttribute(
                "zone", form.isTyped() ? form.zoneTyped() : calendar.zone().getId());
        model.addAttribute("zones", CalendarForm.zones());
        model.addAttribute("allDays", List.of(java.time.DayOfWeek.values()));
        return PAGE;
    }

    private static String done(ProgramRow program, String message, Object argument, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", argument);
        return "redirect:/programs/" + program.key() + "/calendar";
    }
}
