package org.soclifecycle.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.community.CommunityPage;
import org.soclifecycle.community.CommunityPages;
import org.soclifecycle.community.MemberEditing;
import org.soclifecycle.community.MemberUpload;
import org.soclifecycle.community.Members;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes members over from a file: first it shows what the file would do, then somebody confirms. */
@Controller
@RequestMapping("/programs/{key}/members/import")
class MemberImportController {

    private final CurrentUser currentUser;
    private final CommunityPages pages;
    private final Members members;
    private final MemberEditing editing;

    MemberImportController(CurrentUser currentUser, CommunityPages pages, Members members, MemberEditing editing) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.members = members;
        this.editing = editing;
    }

    @GetMapping
    String page(@PathVariable String key, Model model) {
        return show(changeable(key), "", Map.of(), model);
    }

    /** Nothing is kept yet; the table travels with the page, where it can be mended. */
    @PostMapping
    String preview(
            @PathVariable String key,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String table,
            Model model,
            HttpServletResponse response)
            throws IOException {
        ProgramRow program = changeable(key);
        String text = table;
        try {
            text = file == null || file.isEmpty() && !table.isBlank()
                    ? MemberUpload.checked(table)
                    : MemberUpload.text(file.getInputStream().readNBytes(MemberUpload.LARGEST + 1));
            model.addAttribute("preview", editing.preview(program, text, actor()));
            return show(program, text, Map.of(), model);
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(program, text, wrong.fields(), model);
        }
    }

    @PostMapping("/save")
    String take(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String table,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = changeable(key);
        try {
            int taken = editing.take(program, MemberUpload.checked(table), actor());
            flash.addFlashAttribute("flash", "members.imported");
            flash.addFlashAttribute("flashArgument", taken);
            return "redirect:/programs/" + key + "/members";
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(program, table, wrong.fields(), model);
        }
    }

    private static String show(ProgramRow program, String table, Map<String, String> errors, Model model) {
        model.addAttribute("program", program);
        model.addAttribute("table", table);
        model.addAttribute("errors", errors);
        return "community/members-import";
    }

    private ProgramRow changeable(String key) {
        ProgramRow program = pages.require(CommunityPage.MEMBERS, key, actor());
        if (!members.mayChange(actor(), program)) {
            throw new NotAllowed("You may read the members of this programme, but not change them.");
        }
        return program;
    }

    private Actor actor() {
        return currentUser.require();
    }
}
