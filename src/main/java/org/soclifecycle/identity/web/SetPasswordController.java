package org.soclifecycle.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import org.soclifecycle.identity.PasswordNotAccepted;
import org.soclifecycle.identity.SignInLinks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting a password through a one-time link. */
@Controller
class SetPasswordController {

    private static final String PAGE = "identity/set-password";

    private final SignInLinks links;

    SetPasswordController(SignInLinks links) {
        this.links = links;
    }

    @GetMapping("/set-password")
    String page(@RequestParam(defaultValue = "") String token, Model model) {
        model.addAttribute("username", links.passwordOwner(token));
        model.addAttribute("form", new NewPasswordForm(token, ""));
        return PAGE;
    }

    @PostMapping("/set-password")
    String set(@Valid @ModelAttribute("form") NewPasswordForm form, BindingResult result, Model model) {
        String token = requireNonNullElse(form.token(), "");
        model.addAttribute("username", links.passwordOwner(token));
        if (result.hasErrors()) {
            return PAGE;
        }
        try {
            links.setPassword(token, requireNonNullElse(form.password(), ""));
        } catch (PasswordNotAccepted refused) {
            Refusal.at("password", refused, result);
            return PAGE;
        }
        return "redirect:/sign-in?password-changed";
    }
}
