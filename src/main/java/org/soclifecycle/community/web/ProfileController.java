package org.soclifecycle.community.web;

import org.soclifecycle.community.CommunityPage;
import org.soclifecycle.community.CommunityPages;
import org.soclifecycle.community.Profiles;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public profile as the team sees it: what it says, and what is missing. */
@Controller
class ProfileController {

    private final CurrentUser currentUser;
    private final CommunityPages pages;
    private final Profiles profiles;

    ProfileController(CurrentUser currentUser, CommunityPages pages, Profiles profiles) {
        this.currentUser = currentUser;
        this.pages = pages;
        this.profiles = profiles;
    }

    @GetMapping("/programs/{key}/profile")
    String page(@PathVariable String key, Model model) {
        ProgramRow program = pages.require(CommunityPage.PROFILE, key, currentUser.require());
        model.addAttribute("program", program);
        model.addAttribute("profile", profiles.of(program));
        return "community/profile";
    }
}
