package org.soclifecycle.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.evidence.Content;
import org.soclifecycle.evidence.EvidenceFiles;
import org.soclifecycle.evidence.EvidenceVersionRow;
import org.soclifecycle.evidence.Evidences;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One piece of evidence: its versions, what rests on it, its files. */
@Controller
@RequestMapping("/programs/{key}/evidence/{code}")
class EvidenceItemController {

    private final Programs programs;
    private final Evidences evidences;
    private final EvidenceFiles files;
    private final EvidencePages pages;
    private final CurrentUser currentUser;

    EvidenceItemController(
            Programs programs, Evidences evidences, EvidenceFiles files, EvidencePages pages, CurrentUser currentUser) {
        this.programs = programs;
        this.evidences = evidences;
        this.files = files;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @GetMapping
    String item(
            @PathVariable String key,
            @PathVariable String code,
            @ModelAttribute("form") EvidenceForm form,
            Model model) {
        Actor actor = currentUser.require();
        pages.item(programs.find(key, actor), code, actor, model);
        return "evidence/item";
    }

    @PostMapping("/versions")
    String addVersion(
            @PathVariable String key,
            @PathVariable String code,
            @ModelAttribute("form") EvidenceForm form,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> chosen,
            Model model,
            HttpServletResponse response) {
        Actor actor = currentUser.require();
        ProgramRow program = programs.find(key, actor);
        List<Content> contents = form.contents(chosen);
        try {
            if (contents.size() != 1) {
                throw new Invalid("Choose one file, or enter a link.");
            }
            evidences.addVersion(program.id(), code, form.version(), contents.get(0), actor);
            return "redirect:/programs/" + key + "/evidence/" + code;
        } catch (Invalid refused) {
            model.addAttribute("problem", refused.getMessage());
            model.addAttribute("wrong", refused instanceof InvalidFields wrong ? wrong.fields() : Map.of());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            pages.item(program, code, actor, model);
            return "evidence/item";
        }
    }

    /** Always as an attachment: nothing that was uploaded is ever shown inside the product. */
    @GetMapping("/versions/{number}/file")
    void download(
            @PathVariable String key, @PathVariable String code, @PathVariable int number, HttpServletResponse response)
            throws IOException {
        Actor actor = currentUser.require();
        EvidenceVersionRow version = files.find(programs.find(key, actor).id(), code, number, actor);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(String.valueOf(version.fileName()), StandardCharsets.UTF_8)
                .build();
        response.setContentType(version.mediaType());
        response.setContentLengthLong(version.size() == null ? 0 : version.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        files.write(version, response.getOutputStream());
    }
}
