package org.soclifecycle.dashboard.web;

import java.util.Collection;
import org.soclifecycle.blueprint.Blueprint;
import org.soclifecycle.dashboard.Portfolio;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programmes that somebody may see, and where they stand. */
@Controller
class PortfolioController {

    private final CurrentUser currentUser;
    private final Portfolio portfolio;
    private final Collection<String> kinds;

    PortfolioController(CurrentUser currentUser, Portfolio portfolio, Blueprint blueprint) {
        this.currentUser = currentUser;
        this.portfolio = portfolio;
        this.kinds = blueprint.kinds().stream().map(kind -> kind.code()).toList();
    }

    @GetMapping("/programs")
    String list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = PortfolioFilter.OPEN) String state,
            @RequestParam(defaultValue = "") String health,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "key") String sort,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Actor actor = currentUser.require();
        PortfolioFilter filter = new PortfolioFilter(text, state, health, kind, sort, group, page);
        model.addAttribute("filter", filter);
        model.addAttribute("portfolio", portfolio.page(filter.query(), actor));
        model.addAttribute("kinds", kinds);
        model.addAttribute("mayStart", Programs.mayStart(actor));
        return "dashboard/programs";
    }
}
