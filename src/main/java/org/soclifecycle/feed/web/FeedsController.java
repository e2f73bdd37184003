package org.soclifecycle.feed.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.feed.FeedRow;
import org.soclifecycle.feed.Feeds;
import org.soclifecycle.feed.Feeds.NewFeed;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.HeldRole;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A person's own calendar addresses. */
@Controller
@RequestMapping("/account/calendars")
class FeedsController {

    private static final String PAGE = "feed/calendars";

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final Feeds feeds;

    FeedsController(CurrentUser currentUser, Programs programs, Team team, Feeds feeds) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.feeds = feeds;
    }

    @GetMapping
    String page(@RequestParam(defaultValue = "") String program, Model model) {
        return show(model, program);
    }

    /** The address stands in this one answer; it goes through no session and no other address. */
    @PostMapping
    String create(@RequestParam(defaultValue = "") String program, Model model, HttpServletResponse response) {
        Actor actor = currentUser.require();
        ProgramId about =
                program.isBlank() ? null : programs.find(program, actor).id();
        NewFeed made = feeds.create(about, actor);
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("calendar", made.token() + ".ics")
                .toUriString();
        model.addAttribute("address", address);
        model.addAttribute("subscription", address.replaceFirst("^https?:", "webcal:"));
        model.addAttribute("made", made.row());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return show(model, "");
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes flash) {
        feeds.revoke(id, currentUser.require());
        flash.addFlashAttribute("flash", "calendars.revoked");
        return "redirect:/account/calendars";
    }

    /** To choose from: the programmes on whose team the person is, and the one the person came from. */
    private String show(Model model, String chosen) {
        Actor actor = currentUser.require();
        List<FeedRow> own = feeds.of(actor);
        Set<ProgramId> held = team.heldBy(actor.username(), null).stream()
                .map(HeldRole::program)
                .collect(Collectors.toCollection(HashSet::new));
        if (!chosen.isBlank()) {
            held.add(programs.find(chosen, actor).id());
        }
        model.addAttribute("chosen", chosen);
        model.addAttribute("feeds", own);
        model.addAttribute("programs", programs.all(held));
        model.addAttribute(
                "keys",
                programs.keys(own.stream()
                        .map(FeedRow::program)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
        return PAGE;
    }
}
