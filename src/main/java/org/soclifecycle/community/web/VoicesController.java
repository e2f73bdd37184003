package org.soclifecycle.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.soclifecycle.community.DateSubjects;
import org.soclifecycle.community.Voices;
import org.soclifecycle.core.InvalidFields;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.evidence.Tlp;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.work.OutsideFields;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes and withdraws the links by which people outside say something about a task. */
@Controller
@RequestMapping("/tasks/{id}/voices")
class VoicesController {

    private final CurrentUser currentUser;
    private final Tasks tasks;
    private final Voices voices;
    private final DateSubjects subjects;
    private final OutsideFields fields;

    VoicesController(CurrentUser currentUser, Tasks tasks, Voices voices, DateSubjects subjects, OutsideFields fields) {
        this.currentUser = currentUser;
        this.tasks = tasks;
        this.voices = voices;
        this.subjects = subjects;
        this.fields = fields;
    }

    @GetMapping("/new")
    String page(@PathVariable UUID id, Model model) {
        WorkItem item = asked(id);
        return show(item, VoiceForm.empty(!fields.of(item).isEmpty()), Map.of(), model);
    }

    /** The address stands in this one answer; it goes through no session and no other address. */
    @PostMapping
    String create(@PathVariable UUID id, VoiceForm form, Model model, HttpServletResponse response) {
        WorkItem item = asked(id);
        String about = Objects.requireNonNullElse(form.about(), "");
        try {
            Voices.NewVoice made = voices.create(
                    id,
                    form.request(subjects.find(item.program(), about).orElse(null), fields.of(item)),
                    currentUser.require());
            model.addAttribute("item", item);
            model.addAttribute("voice", made.voice());
            model.addAttribute("address", address(made.token()));
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            return "community/voice-made";
        } catch (InvalidFields wrong) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return show(item, form, wrong.fields(), model);
        }
    }

    private static String address(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("voice", token)
                .toUriString();
    }

    @PostMapping("/{voice}/withdraw")
    String withdraw(@PathVariable UUID id, @PathVariable UUID voice, RedirectAttributes flash) {
        voices.withdraw(id, voice, currentUser.require());
        flash.addFlashAttribute("flash", "voice.withdrawn");
        return "redirect:/tasks/" + id;
    }

    private WorkItem asked(UUID id) {
        Actor actor = currentUser.require();
        WorkItem item = tasks.find(id, actor);
        if (!voices.mayAsk(item, actor)) {
            throw new NotAllowed("Those who may work on this task ask people outside about it, as long as it is open.");
        }
        return item;
    }

    private String show(WorkItem item, VoiceForm form, Map<String, String> errors, Model model) {
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("subjects", subjects.of(item.program()));
        model.addAttribute("fields", fields.of(item));
        List<Tlp> labels =
                Arrays.stream(Tlp.values()).filter(one -> one != Tlp.RED).toList();
        model.addAttribute("labels", labels);
        return "community/voice-new";
    }
}
