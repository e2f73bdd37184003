package org.soclifecycle.notification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.notification.NoticePage;
import org.soclifecycle.notification.Notices;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person was told. Opening a notice counts as reading it. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final Notices notices;
    private final Programs programs;
    private final CurrentUser currentUser;

    NoticesController(Notices notices, Programs programs, CurrentUser currentUser) {
        this.notices = notices;
        this.programs = programs;
        this.currentUser = currentUser;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String program,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Actor actor = currentUser.require();
        Map<ProgramId, String> keys = new LinkedHashMap<>();
        programs.all(notices.programs(actor)).forEach(row -> keys.put(row.id(), row.key()));
        ProgramId chosen = chosen(keys, program);
        NoticePage page = notices.page(actor, chosen, after);
        model.addAttribute("page", page);
        model.addAttribute("keys", keys);
        model.addAttribute("filter", chosen == null ? null : keys.get(chosen));
        model.addAttribute("later", after != null);
        model.addAttribute("anyUnread", page.rows().stream().anyMatch(row -> row.isUnread()));
        return "notification/notices";
    }

    @PostMapping("/{id}/open")
    String open(@PathVariable UUID id) {
        return "redirect:" + notices.read(id, currentUser.require()).link();
    }

    @PostMapping("/{id}/read")
    String read(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String program, RedirectAttributes to) {
        notices.read(id, currentUser.require());
        return back(program, to);
    }

    @PostMapping("/{id}/acknowledge")
    String acknowledge(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String program, RedirectAttributes to) {
        notices.acknowledge(id, currentUser.require());
        to.addFlashAttribute("flash", "notices.acknowledged");
        return back(program, to);
    }

    @PostMapping("/read")
    String readAll(@RequestParam(required = false) @Nullable String program, RedirectAttributes to) {
        Actor actor = currentUser.require();
        Map<ProgramId, String> keys = programs.keys(notices.programs(actor));
        notices.readAll(actor, chosen(keys, program));
        to.addFlashAttribute("flash", "notices.allRead");
        return back(program, to);
    }

    private static String back(@Nullable String program, RedirectAttributes to) {
        if (program != null && !program.isBlank()) {
            to.addAttribute("program", program);
        }
        return "redirect:/notices";
    }

    /** The programme with the key; null for every other text. */
    private static @Nullable ProgramId chosen(Map<ProgramId, String> keys, @Nullable String key) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
