package org.soclifecycle.identity.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.soclifecycle.identity.AccountRow;
import org.soclifecycle.identity.Accounts;
import org.soclifecycle.identity.GlobalRole;
import org.soclifecycle.identity.OneTimeLink;
import org.soclifecycle.identity.SignInLinks;
import org.soclifecycle.identity.UsernameNotAccepted;
import org.soclifecycle.identity.UsernameTaken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The administration of accounts. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

    private static final String LIST = "redirect:/admin/accounts";

    private final Accounts accounts;
    private final SignInLinks links;
    private final Clock clock;

    AccountsController(Accounts accounts, SignInLinks links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    @ModelAttribute("allRoles")
    List<GlobalRole> allRoles() {
        return List.of(GlobalRole.values());
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        return "identity/accounts";
    }

    @GetMapping("/new")
    String newAccount(Model model) {
        model.addAttribute("form", AccountForm.empty());
        return "identity/account-new";
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") AccountForm form, BindingResult result, Model model) {
        if (result.hasErrors() || refused(form, result)) {
            return "identity/account-new";
        }
        AccountRow created = accounts.find(form.account().username());
        return showLink(model, created, links.invite(created.username()), true);
    }

    @GetMapping("/{username}")
    String account(@PathVariable String username, Model model) {
        AccountRow row = accounts.find(username);
        model.addAttribute("account", row);
        model.addAttribute("form", AccountForm.of(row));
        return "identity/account";
    }

    @PostMapping("/{username}")
    String change(
            @PathVariable String username,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult result,
            Model model,
            RedirectAttributes flash) {
        if (result.hasErrors()) {
            model.addAttribute("account", accounts.find(username));
            return "identity/account";
        }
        accounts.change(username, form.change());
        return done(flash, "accounts.changed", username);
    }

    @PostMapping("/{username}/deactivate")
    String deactivate(@PathVariable String username, RedirectAttributes flash) {
        accounts.deactivate(username);
        return done(flash, "accounts.deactivated", username);
    }

    @PostMapping("/{username}/reactivate")
    String reactivate(@PathVariable String username, RedirectAttributes flash) {
        accounts.reactivate(username);
        return done(flash, "accounts.reactivated", username);
    }

    @PostMapping("/{username}/reset-password")
    String resetPassword(@PathVariable String username, Model model) {
        OneTimeLink link = links.resetPassword(username);
        return showLink(model, accounts.find(username), link, false);
    }

    private boolean refused(AccountForm form, BindingResult result) {
        try {
            accounts.create(form.account());
        } catch (UsernameTaken | UsernameNotAccepted refused) {
            Refusal.at("username", refused, result);
        }
        return result.hasErrors();
    }

    /** Shown in the answer itself: the link is stored nowhere, not even in the session. */
    private static String showLink(Model model, AccountRow row, OneTimeLink link, boolean created) {
        model.addAttribute("account", row);
        model.addAttribute("created", created);
        model.addAttribute("link", link);
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute("address", base + link.path());
        return "identity/account-link";
    }

    private static String done(RedirectAttributes flash, String message, String username) {
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", username);
        return LIST;
    }
}
