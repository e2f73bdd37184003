package org.soclifecycle.identity.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.PasswordNotAccepted;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Changing the own password. All sessions end, this one too. */
@Controller
class PasswordController {

    private static final String PAGE = "identity/change-password";

    private final Accounts accounts;

    PasswordController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account/password")
    String page(Model model) {
        model.addAttribute("form", new OwnPasswordForm("", ""));
        return PAGE;
    }

    @PostMapping("/account/password")
    String change(@Valid @ModelAttribute("form") OwnPasswordForm form, BindingResult result) {
        if (result.hasErrors()) {
            return PAGE;
        }
        try {
            accounts.changeOwnPassword(
                    requireNonNullElse(form.oldPassword(), ""), requireNonNullElse(form.newPassword(), ""));
        } catch (PasswordNotAccepted refused) {
            Refusal.at(refused.isAboutOldPassword() ? "oldPassword" : "newPassword", refused, result);
            return PAGE;
        }
        return "redirect:/sign-in?password-changed";
    }
}
