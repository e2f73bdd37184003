package org.soclifecycle.work.web;

import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.soclifecycle.work.RegisterTables;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the tasks of a programme recorded row by row. */
@Controller
@RequestMapping("/programs/{key}/registers")
class RegistersController {

    private final Programs programs;
    private final Team team;
    private final RegisterTables registers;
    private final CurrentUser currentUser;

    RegistersController(Programs programs, Team team, RegisterTables registers, CurrentUser currentUser) {
        this.programs = programs;
        this.team = team;
        this.registers = registers;
        this.currentUser = currentUser;
    }

    @GetMapping
    String registers(@PathVariable String key, Model model) {
        ProgramRow program = seen(key);
        model.addAttribute("program", program);
        model.addAttribute("registers", registers.all(program.id()));
        return "work/registers";
    }

    @GetMapping("/{name}")
    String register(@PathVariable String key, @PathVariable String name, Model model) {
        ProgramRow program = seen(key);
        model.addAttribute("program", program);
        model.addAttribute("register", registers.table(program.id(), name));
        return "work/register";
    }

    private ProgramRow seen(String key) {
        ProgramRow program = programs.find(key);
        team.requireSight(currentUser.require(), program.id());
        return program;
    }
}
