package org.soclifecycle.dashboard.web;

import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends people to the page they open the product for. */
@Controller
class StartPageController {

    private final CurrentUser currentUser;

    StartPageController(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @GetMapping("/")
    String start() {
        Actor actor = currentUser.require();
        if (actor.isAuditor()) {
            return "redirect:/audit";
        }
        return actor.isProgramManager() ? "redirect:/programs" : "redirect:/inbox";
    }
}
