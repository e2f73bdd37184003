package org.soclifecycle.identity.web;

import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.DemoPeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; Spring Security itself takes the answer. */
@Controller
class SignInController {

    private final ObjectProvider<DemoPeople> demoPeople;
    private final CurrentUser currentUser;
    private final boolean demo;

    SignInController(
            ObjectProvider<DemoPeople> demoPeople, CurrentUser currentUser, @Value("${soc.demo:false}") boolean demo) {
        this.demoPeople = demoPeople;
        this.currentUser = currentUser;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        if (currentUser.current().isPresent()) {
            return "redirect:/";
        }
        if (demo) {
            demoPeople.ifAvailable(people -> model.addAttribute("demo", people));
        }
        return "identity/sign-in";
    }
}
