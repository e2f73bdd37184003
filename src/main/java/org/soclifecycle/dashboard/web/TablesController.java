package org.soclifecycle.dashboard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.dashboard.CaseRow;
import org.soclifecycle.dashboard.Cases;
import org.soclifecycle.dashboard.Overview;
import org.soclifecycle.dashboard.Portfolio;
import org.soclifecycle.dashboard.PortfolioPage;
import org.soclifecycle.dashboard.Risks;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Kinds;
import org.soclifecycle.program.Programs;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The tables of the portfolio and of a programme's pages as files. It reads several services, hence the many arguments. */
@Controller
class TablesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final People people;
    private final Portfolio portfolio;
    private final Overview overview;
    private final Cases cases;
    private final Risks risks;
    private final Kinds kinds;

    TablesController(
            CurrentUser currentUser,
            Programs programs,
            People people,
            Portfolio portfolio,
            Overview overview,
            Cases cases,
            Risks risks,
            Kinds kinds) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.people = people;
        this.portfolio = portfolio;
        this.overview = overview;
        this.cases = cases;
        this.risks = risks;
        this.kinds = kinds;
    }

    @GetMapping(path = "/programs", params = "format")
    View portfolio(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = PortfolioFilter.OPEN) String state,
            @RequestParam(defaultValue = "") String health,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "key") String sort,
            @RequestParam(defaultValue = "") String group,
            Tables as) {
        Actor actor = currentUser.require();
        PortfolioFilter filter = new PortfolioFilter(text, state, health, kind, sort, group, 1);
        PortfolioPage first = page(filter, actor);
        return as.file(
                "programmes",
                TableColumns.portfolio(kinds),
                Tables.paged(
                        first,
                        page -> page.page() < page.pages() ? page(filter.at(page.page() + 1), actor) : null,
                        PortfolioPage::rows));
    }

    private PortfolioPage page(PortfolioFilter filter, Actor actor) {
        return portfolio.page(filter.query(), actor);
    }

    @GetMapping(path = "/programs/{key}", params = "format")
    View programme(@PathVariable String key, @RequestParam(required = false) @Nullable String table, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        if ("milestones".equals(table)) {
            return as.file(
                    program.key() + "-milestones",
                    TableColumns.MILESTONES,
                    portfolio.of(program).milestones());
        }
        if ("waiting".equals(table)) {
            return as.file(program.key() + "-waiting", TableColumns.WAITING, overview.waiting(program));
        }
        throw new NotFound("The programme's page has the tables “milestones” and “waiting”.");
    }

    @GetMapping(path = "/programs/{key}/cases", params = "format")
    View cases(@PathVariable String key, CaseFilter filter, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<CaseRow> found =
                cases.of(program.id()).stream().filter(filter::takes).toList();
        return as.file(program.key() + "-cases", TableColumns.CASES, found);
    }

    @GetMapping(path = "/programs/{key}/risks", params = "format")
    View risks(@PathVariable String key, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        return as.file(
                program.key() + "-risks",
                TableColumns.risks(people),
                risks.of(program.id()).risks());
    }
}
