package org.soclifecycle.program.web;

import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.identity.People;
import org.soclifecycle.program.CalendarEditing;
import org.soclifecycle.program.CalendarRow;
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

/** The team of a programme and its holidays as files. */
@Controller
class ProgramTablesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Team team;
    private final CalendarEditing calendar;
    private final People people;

    ProgramTablesController(
            CurrentUser currentUser, Programs programs, Team team, CalendarEditing calendar, People people) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.team = team;
        this.calendar = calendar;
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

    @GetMapping(path = "/programs/{key}/calendar", params = "format")
    View holidays(@PathVariable String key, Tables as) {
        ProgramRow program = programs.find(key, currentUser.require());
        Columns<CalendarRow.Day> columns = Columns.of(CalendarRow.Day.class)
                .date("calendar.day", CalendarRow.Day::date)
                .text("calendar.name", CalendarRow.Day::name);
        return as.file(
                program.key() + "-holidays", columns, calendar.of(program.id()).holidays());
    }
}
