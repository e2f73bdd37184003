package org.soclifecycle.program.web;

import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.MemberRow;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.table.Columns;
import org.soclifecycle.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The team of a programme as a file. */
@Controller
class TeamTableController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final People people;

    TeamTableController(CurrentUser currentUser, Programs programs, Team team, People people) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.people = people;
    }

    @GetMapping(path = "/programs/{key}/team", params = "format")
    View team(@PathVariable String key, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        Columns<MemberRow> columns = Columns.of(MemberRow.class)
                .text("team.role", MemberRow::roleName)
                .text("team.person", member -> people.displayName(member.username()))
                .text("table.username", MemberRow::username)
                .instant("table.since", MemberRow::since);
        return as.file(program.key() + "-team", columns, team.of(program.id()));
    }
}
