package org.soclifecycle.dashboard.web;

import java.util.List;
import java.util.Set;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.dashboard.Cohort;
import org.soclifecycle.dashboard.Cohorts;
import org.soclifecycle.dashboard.Workload;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Kinds;
import org.soclifecycle.program.Roles;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.soclifecycle.work.Load;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Workload and cohort as files. */
@Controller
class CompareTables {

    private final CurrentUser currentUser;
    private final Workload workload;
    private final Cohorts cohorts;
    private final People people;
    private final Roles roles;
    private final Kinds kinds;

    CompareTables(CurrentUser currentUser, Workload workload, Cohorts cohorts, People people, Roles roles, Kinds kinds) {
        this.currentUser = currentUser;
        this.workload = workload;
        this.cohorts = cohorts;
        this.people = people;
        this.roles = roles;
        this.kinds = kinds;
    }

    /** One phase of one programme, as a line of a file. */
    private record Cell(String program, Cohort.Bar bar) {}

    @GetMapping(path = "/programs/workload", params = "format")
    View workload(
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "people") String table,
            Tables as) {
        if (!Set.of("people", "roles").contains(table)) {
            throw new NotFound("The workload has the tables “people” and “roles”.");
        }
        Workload.View view = workload.of(program, "", "", currentUser.require());
        return table.equals("people")
                ? as.file("workload-people", loads("workload.person", true), view.people())
                : as.file("workload-roles", loads("workload.role", false), view.roles());
    }

    @GetMapping(path = "/programs/cohort", params = "format")
    View cohort(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String sector,
            @RequestParam(defaultValue = "") String text,
            Tables as) {
        String chosen = kinds.chosen(kind).code();
        List<Cell> cells = cohorts.of(chosen, sector, text, currentUser.require()).lanes().stream()
                .flatMap(lane ->
                        lane.bars().stream().map(bar -> new Cell(lane.program().key(), bar)))
                .toList();
        Columns<Cell> columns = Columns.of(Cell.class)
                .text("table.key", Cell::program)
                .number("programs.phase", cell -> cell.bar().phase())
                .text("programs.sort.name", cell -> cell.bar().name())
                .word("programs.state", cell -> "cohort.state." + cell.bar().state())
                .number("cohort.days", cell -> cell.bar().workingDays())
                .number("cohort.times", cell -> cell.bar().unusual());
        return as.file("cohort-" + chosen, columns, cells);
    }

    private Columns<Load> loads(String title, boolean ofPeople) {
        return Columns.of(Load.class)
                .text(title, load -> ofPeople ? people.displayName(load.holder()) : roles.nameOf(load.holder()))
                .number("workload.open", Load::open)
                .number("workload.overdue", Load::overdue)
                .number("workload.soon", Load::soon)
                .number("workload.programs", Load::programs)
                .instant("workload.oldest", Load::oldest);
    }
}
