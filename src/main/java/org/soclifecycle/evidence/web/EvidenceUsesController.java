package org.soclifecycle.evidence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.evidence.EvidenceUses;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Attaches evidence and takes it away; the page it was pressed on comes back. */
@Controller
@RequestMapping("/programs/{key}/evidence/uses")
class EvidenceUsesController {

    private final Programs programs;
    private final EvidenceUses uses;
    private final EvidencePages pages;
    private final CurrentUser currentUser;

    EvidenceUsesController(Programs programs, EvidenceUses uses, EvidencePages pages, CurrentUser currentUser) {
        this.programs = programs;
        this.uses = uses;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    /** @param from code of the evidence whose page it was pressed on; else the page of the target comes back */
    @PostMapping
    String attach(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String target,
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        UseTarget read = TargetText.read(target)
                .orElseThrow(() -> new Invalid("Choose from the list what the evidence proves."));
        String wanted = code.strip();
        if (!wanted.matches("[Ee]-\\d{1,9}.*")) {
            throw new Invalid("Enter the code of the evidence, such as E-0012.");
        }
        uses.attach(program.id(), wanted.split("[^-Ee0-9]", 2)[0], read, actor);
        return back(program, read, from, request, model, actor);
    }

    @PostMapping("/{use}/remove")
    String detach(
            @PathVariable String key,
            @PathVariable UUID use,
            @RequestParam String target,
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            Model model) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        UseTarget read = TargetText.read(target)
                .orElseThrow(() -> new NotFound("This evidence is not attached there any more."));
        uses.detach(program.id(), use, actor);
        return back(program, read, from, request, model, actor);
    }

    private String back(
            ProgramRow program,
            UseTarget target,
            @Nullable String from,
            HttpServletRequest request,
            Model model,
            Actor actor) {
        if (request.getHeader("HX-Request") != null) {
            pages.card(program, target, actor, model);
            return "evidence/card :: list";
        }
        boolean fromEvidence = from != null && from.matches("E-\\d{4,9}");
        return "redirect:"
                + (fromEvidence
                        ? "/programs/" + program.key() + "/evidence/" + from
                        : TargetText.address(program.key(), target));
    }
}
