package org.soclifecycle.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.evidence.Content;
import org.soclifecycle.evidence.EvidenceRow;
import org.soclifecycle.evidence.Evidences;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** The evidence of a programme, and adding to it: with script one file a request, without it the whole form at once. */
@Controller
@RequestMapping("/programs/{key}/evidence")
class EvidenceController {

    private static final String NOTHING = "Choose at least one file, or enter a link.";

    private final Programs programs;
    private final Evidences evidences;
    private final EvidencePages pages;
    private final CurrentUser currentUser;

    EvidenceController(Programs programs, Evidences evidences, EvidencePages pages, CurrentUser currentUser) {
        this.programs = programs;
        this.evidences = evidences;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @GetMapping
    String list(@PathVariable String key, @ModelAttribute("filter") EvidenceFilterForm filter, Model model) {
        Actor actor = currentUser.require();
        pages.list(programs.find(key, actor), filter, actor, model);
        return "evidence/list";
    }

    @GetMapping("/new")
    String form(@PathVariable String key, @ModelAttribute("form") EvidenceForm form, Model model) {
        Actor actor = currentUser.require();
        pages.form(programs.find(key, actor), form.target(), actor, model);
        return "evidence/new";
    }

    /** The card of what evidence is attached to, for pages that replace it when something was added. */
    @GetMapping("/card")
    String card(@PathVariable String key, @RequestParam String target, Model model) {
        Actor actor = currentUser.require();
        UseTarget read = TargetText.read(target).orElseThrow(() -> new NotFound("There is nothing to show here."));
        pages.card(programs.find(key, actor), read, actor, model);
        return "evidence/card :: list";
    }

    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String add(
            @PathVariable String key,
            @ModelAttribute("form") EvidenceForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Model model,
            HttpServletResponse response) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        List<EvidenceRow> added = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        List<Content> contents = form.contents(files);
        try {
            for (Content content : contents) {
                add(program, form, content, contents.size() == 1, actor, added, problems);
            }
        } catch (InvalidFields wrong) {
            model.addAttribute("wrong", wrong.fields());
            problems.addAll(wrong.fields().values());
        }
        if (contents.isEmpty()) {
            problems.add(NOTHING);
        }
        if (problems.isEmpty()) {
            return "redirect:" + after(program, form, added);
        }
        model.addAttribute("problems", problems);
        model.addAttribute("added", added);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        pages.form(program, form.target(), actor, model);
        return "evidence/new";
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> addOne(
            @PathVariable String key,
            @ModelAttribute("form") EvidenceForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        List<Content> contents = form.contents(files);
        if (contents.size() != 1) {
            throw new Invalid(NOTHING);
        }
        EvidenceRow added = evidences.add(
                program.id(),
                form.evidence(true),
                contents.get(0),
                TargetText.read(form.target()).orElse(null),
                actor);
        return Map.of("code", added.code(), "title", added.title(), "next", after(program, form, List.of(added)));
    }

    /** A refused file does not keep the others out; a wrong description keeps all out. */
    private void add(
            ProgramRow program,
            EvidenceForm form,
            Content content,
            boolean alone,
            Actor actor,
            List<EvidenceRow> added,
            List<String> problems) {
        try {
            UseTarget target = TargetText.read(form.target()).orElse(null);
            added.add(evidences.add(program.id(), form.evidence(alone), content, target, actor));
        } catch (InvalidFields wrong) {
            throw wrong;
        } catch (Invalid refused) {
            problems.add(String.valueOf(refused.getMessage()));
        }
    }

    private static String after(ProgramRow program, EvidenceForm form, List<EvidenceRow> added) {
        String list = "/programs/" + program.key() + "/evidence";
        return TargetText.read(form.target())
                .map(target -> TargetText.address(program.key(), target))
                .orElse(added.size() == 1 ? list + "/" + added.get(0).code() : list);
    }
}
