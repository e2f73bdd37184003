package org.soclifecycle.gate.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.gate.Criteria;
import org.soclifecycle.gate.CriteriaEditing;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.gate.Measures;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The criteria of one gate: reading, adding, changing and dropping them, and their history. */
@Controller
@RequestMapping("/programs/{key}/gates/{code}/criteria")
class CriteriaController {

    private static final String PAGE = "gate/criteria";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Gates gates;
    private final Criteria criteria;
    private final CriteriaEditing editing;

    CriteriaController(
            CurrentUser currentUser, Programs programs, Gates gates, Criteria criteria, CriteriaEditing editing) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.gates = gates;
        this.criteria = criteria;
        this.editing = editing;
    }

    @GetMapping
    String page(
            @PathVariable String key,
            @PathVariable("code") String gate,
            @RequestParam(required = false) @Nullable String edit,
            Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        CriterionForm form = edit == null
                ? CriterionForm.empty(gate)
                : criteria.find(program.id(), edit).map(CriterionForm::of).orElseGet(() -> CriterionForm.empty(gate));
        return show(model, program, gate, form, Map.of());
    }

    @PostMapping
    String put(
            @PathVariable String key,
            @PathVariable("code") String gate,
            @ModelAttribute("typed") TypedCriterion typed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = programs.find(key, currentUser.require());
        CriterionForm form = typed.form();
        Measures known = criteria.find(program.id(), form.code())
                .map(CriterionRow::measures)
                .orElse(Measures.NONE);
        try {
            editing.put(program.id(), form.row(gate, known), form.reason(), currentUser.require());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(model, program, gate, form, wrong.fields());
        }
        return done(program, gate, form.code(), flash);
    }

    @PostMapping("/drop")
    String drop(
            @PathVariable String key,
            @PathVariable("code") String gate,
            @RequestParam String criterion,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = programs.find(key, currentUser.require());
        try {
            editing.drop(program.id(), gate, criterion, reason, currentUser.require());
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            CriterionForm form = criteria.find(program.id(), criterion)
                    .map(CriterionForm::of)
                    .orElseGet(() -> CriterionForm.empty(gate));
            return show(
                    model,
                    program,
                    gate,
                    form,
                    Map.of("dropReason", wrong.fields().getOrDefault("reason", "")));
        }
        return done(program, gate, criterion, flash);
    }

    private String show(Model model, ProgramRow program, String code, CriterionForm form, Map<String, String> errors) {
        model.addAttribute("program", program);
        model.addAttribute(
                "gate",
                gates.of(program.kind()).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("This programme has no gate " + code + ".")));
        model.addAttribute("criteria", criteria.of(program.id(), code));
        model.addAttribute("known", criteria.find(program.id(), form.code()).orElse(null));
        model.addAttribute("permission", editing.permission(program, code, currentUser.require()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return PAGE;
    }

    private static String done(ProgramRow program, String gate, String criterion, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "gates.criteria.done");
        flash.addFlashAttribute("flashArgument", criterion);
        return "redirect:/programs/" + program.key() + "/gates/" + gate + "/criteria";
    }
}
