package org.soclifecycle.notification.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.notification.Delivery;
import org.soclifecycle.notification.Kind;
import org.soclifecycle.notification.Post;
import org.soclifecycle.notification.Preferences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person wants to be told by mail. */
@Controller
@RequestMapping("/account/notices")
class NoticeSettingsController {

    private final Preferences preferences;
    private final Post post;
    private final People people;
    private final CurrentUser currentUser;

    NoticeSettingsController(Preferences preferences, Post post, People people, CurrentUser currentUser) {
        this.preferences = preferences;
        this.post = post;
        this.people = people;
        this.currentUser = currentUser;
    }

    @GetMapping
    String page(Model model) {
        String username = currentUser.require().username();
        model.addAttribute("kinds", Kind.forPeople());
        model.addAttribute("ways", Delivery.values());
        model.addAttribute("choices", preferences.of(username));
        model.addAttribute("open", post.isOpen());
        model.addAttribute(
                "address",
                people.addresses(Set.of(username))
                        .getOrDefault(username, Optional.empty())
                        .orElse(null));
        return "notification/settings";
    }

    @PostMapping
    String save(@RequestParam Map<String, String> sent, RedirectAttributes flash) {
        Map<Kind, Delivery> choices = new EnumMap<>(Kind.class);
        Kind.forPeople().forEach(kind -> {
            Delivery chosen = delivery(sent.get(kind.name()));
            if (chosen != null) {
                choices.put(kind, chosen);
            }
        });
        preferences.choose(currentUser.require().username(), choices);
        flash.addFlashAttribute("flash", "notices.settings.saved");
        return "redirect:/account/notices";
    }

    private static @Nullable Delivery delivery(@Nullable String text) {
        for (Delivery delivery : Delivery.values()) {
            if (delivery.name().equals(text)) {
                return delivery;
            }
        }
        return null;
    }
}
