package org.soclifecycle.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import org.soclifecycle.identity.PasswordNotAccepted;
import org.soclifecycle.identity.SignInLinks;
import org.soclifecycle.identity.UsernameNotAccepted;
import org.soclifecycle.identity.UsernameTaken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Creating the first administrator through the link that the log shows. */
@Controller
class FirstAdministratorController {

    private static final String PAGE = "identity/first-administrator";

    private final SignInLinks links;

    FirstAdministratorController(SignInLinks links) {
        this.links = links;
    }

    @GetMapping("/first-administrator")
    String page(@RequestParam(defaultValue = "") String token, Model model) {
        links.checkFirstAdministrator(token);
        model.addAttribute("form", new FirstAdministratorForm(token, "", "", "", ""));
        return PAGE;
    }

    @PostMapping("/first-administrator")
    String create(@Valid @ModelAttribute("form") FirstAdministratorForm form, BindingResult result) {
        String token = requireNonNullElse(form.token(), "");
        links.checkFirstAdministrator(token);
        return result.hasErrors() || refused(token, form, result) ? PAGE : "redirect:/sign-in?created";
    }

    private boolean refused(String token, FirstAdministratorForm form, BindingResult result) {
        try {
            links.createFirstAdministrator(token, form.account(), requireNonNullElse(form.password(), ""));
        } catch (UsernameTaken | UsernameNotAccepted refused) {
            Refusal.at("username", refused, result);
        } catch (PasswordNotAccepted refused) {
            Refusal.at("password", refused, result);
        }
        return result.hasErrors();
    }
}
