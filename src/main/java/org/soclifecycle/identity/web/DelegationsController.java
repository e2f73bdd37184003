package org.soclifecycle.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.DelegationRefused;
import org.soclifecycle.identity.DelegationRow;
import org.soclifecycle.identity.DelegationScope;
import org.soclifecycle.identity.Delegations;
import org.soclifecycle.identity.People;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own delegations: whom they let act for them, and for whom they may act. */
@Controller
@RequestMapping("/account/delegations")
class DelegationsController {

    private static final String PAGE = "identity/delegations";

    private final CurrentUser currentUser;
    private final Delegations delegations;
    private final DelegationScope scope;
    private final People people;
    private final Clock clock;

    DelegationsController(
            CurrentUser currentUser, Delegations delegations, DelegationScope scope, People people, Clock clock) {
        this.currentUser = currentUser;
        this.delegations = delegations;
        this.scope = scope;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("form", DelegationForm.from(today()));
        return show(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") DelegationForm form,
            BindingResult result,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                delegations.create(form.request(), currentUser.require());
                flash.addFlashAttribute("flash", "delegations.created");
                flash.addFlashAttribute(
                        "flashArgument", people.displayName(form.request().delegate()));
                return "redirect:/account/delegations";
            } catch (DelegationRefused refused) {
                result.rejectValue(refused.field(), "refused", String.valueOf(refused.getMessage()));
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return show(model);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable UUID id, RedirectAttributes flash) {
        delegations.revoke(id, currentUser.require());
        flash.addFlashAttribute("flash", "delegations.revoked");
        return "redirect:/account/delegations";
    }

    private String show(Model model) {
        Actor actor = currentUser.require();
        List<DelegationRow> given = delegations.givenBy(actor.username());
        List<DelegationRow> received = delegations.givenTo(actor.username());
        model.addAttribute("given", given);
        model.addAttribute("received", received);
        model.addAttribute("names", names(given, received));
        model.addAttribute("programs", scope.programsOf(actor.username()));
        model.addAttribute("people", people.choices());
        model.addAttribute("today", today());
        return PAGE;
    }

    private Map<ProgramId, String> names(List<DelegationRow> given, List<DelegationRow> received) {
        return Stream.concat(given.stream(), received.stream())
                .flatMap(row -> Stream.ofNullable(row.program()))
                .distinct()
                .collect(Collectors.toMap(Function.identity(), scope::nameOf));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
