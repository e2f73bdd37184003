package org.soclifecycle.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.soclifecycle.community.CommunityPage;
import org.soclifecycle.community.CommunityPages;
import org.soclifecycle.community.MemberEditing;
import org.soclifecycle.community.MemberRules;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds, changes and removes one member. */
@Controller
@RequestMapping("/programs/{key}/members")
class MemberController {

    private final CurrentUser currentUser;
    private final CommunityPages pages;
    private final Members members;
    private final MemberEditing editing;

    MemberController(CurrentUser currentUser, CommunityPages pages, Members members, MemberEditing editing) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.members = members;
        this.editing = editing;
    }

    @GetMapping("/new")
    String add(@PathVariable String key, Model model) {
        return show(changeable(key), MemberForm.empty(), Map.of(), model);
    }

    @GetMapping("/edit")
    String edit(@PathVariable String key, @RequestParam String entity, Model model) {
        ProgramRow program = changeable(key);
        return show(program, MemberForm.of(members.find(program.id(), entity)), Map.of(), model);
    }

    @PostMapping("/save")
    String save(
            @PathVariable String key,
            MemberForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = changeable(key);
        try {
            if (form.isNew()) {
                editing.add(program, form.member(), actor());
            } else {
                String seen = Objects.requireNonNullElse(form.seen(), "");
                editing.change(program, String.valueOf(form.original()), seen, form.member(), actor());
            }
        } catch (InvalidFields wrong) {
            return refused(program, form, wrong, model, response);
        }
        return done(
                key,
                form.isNew() ? "members.added" : "members.changed",
                form.member().entity(),
                flash);
    }

    @PostMapping("/remove")
    String remove(
            @PathVariable String key,
            MemberForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        ProgramRow program = changeable(key);
        String entity = Objects.requireNonNullElse(form.original(), "");
        try {
            editing.remove(program, entity, Objects.requireNonNullElse(form.reason(), ""), actor());
        } catch (InvalidFields wrong) {
            return refused(program, form, wrong, model, response);
        }
        return done(key, "members.removed", entity, flash);
    }

    /** Everything typed stands in its field again. */
    private String refused(
            ProgramRow program, MemberForm form, InvalidFields wrong, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        MemberForm again = form;
        if (!form.isNew()) {
            MemberForm now = MemberForm.of(members.find(program.id(), String.valueOf(form.original())));
            model.addAttribute("now", now);
            again = wrong.fields().containsKey("reason") ? now : form.seenAgain(now);
        }
        return show(program, again, wrong.fields(), model);
    }

    private String show(ProgramRow program, MemberForm form, Map<String, String> errors, Model model) {
        model.addAttribute("program", program);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("ownerships", MemberRules.OWNERSHIPS);
        model.addAttribute("categories", MemberRules.CATEGORIES);
        model.addAttribute("memberships", MemberRules.MEMBERSHIPS);
        return "community/member";
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

    private static String done(String key, String message, String entity, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", entity);
        return "redirect:/programs/" + key + "/members";
    }
}
