package org.soclifecycle.dashboard.web;

import org.soclifecycle.core.NotFound;
import org.soclifecycle.dashboard.Workload;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.Roles;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How the open work lies on people and roles, as files. */
@Controller
class WorkloadTablesController {

    private final CurrentUser currentUser;
    private final Workload workload;
    private final People people;
    private final Roles roles;

    WorkloadTablesController(CurrentUser currentUser, Workload workload, People people, Roles roles) {
        this.currentUser = currentUser;
        this.workload = workload;
        this.people = people;
        this.roles = roles;
    }

    @GetMapping(path = "/programs/workload", params = "format")
    View file(
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String table,
            Tables as) {
        Workload.View view = workload.of(program, person, role, currentUser.require());
        if (table.equals("items") && view.items() != null) {
            return as.file("workload-items", TableColumns.WAITING, view.items());
        }
        return switch (table) {
            case "people" ->
                as.file("workload-people", TableColumns.loads("workload.person", people::displayName), view.people());
            case "roles" -> as.file("workload-roles", TableColumns.loads("workload.role", roles::nameOf), view.roles());
            default -> throw new NotFound("This page has the tables “people” and “roles”.");
        };
    }
}
