package org.soclifecycle.gate.web;

import java.util.stream.Collectors;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.gate.Gate;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.gate.Gates;
import org.soclifecycle.gate.Readiness;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.SignedTask;
import org.soclifecycle.work.SignedTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The gates of a programme, and the readiness of one with all its rounds. */
@Controller
@RequestMapping("/programs/{key}/gates")
class GatesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final Gates gates;
    private final Readiness readiness;
    private final GateReviews reviews;
    private final SignedTasks signed;

    GatesController(
            CurrentUser currentUser,
            Programs programs,
            Gates gates,
            Readiness readiness,
            GateReviews reviews,
            SignedTasks signed) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.gates = gates;
        this.readiness = readiness;
        this.reviews = reviews;
        this.signed = signed;
    }

    @GetMapping
    String gates(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        model.addAttribute("program", program);
        model.addAttribute("cards", readiness.of(program));
        return "gate/gates";
    }

    @GetMapping("/{code}")
    String gate(@PathVariable String key, @PathVariable String code, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        Gate gate = gates.of(program.kind()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("This programme has no gate " + code + "."));
        model.addAttribute("program", program);
        model.addAttribute("card", readiness.of(program, gate.code()));
        model.addAttribute("rounds", reviews.rounds(program.id(), gate.code()));
        model.addAttribute(
                "signed",
                signed.about(program.id(), "gate/" + code + "/").stream()
                        .collect(Collectors.groupingBy(SignedTask::about)));
        model.addAttribute("signedWaivers", signed.about(program.id(), "waiver/" + code + "/"));
        return "gate/gate";
    }
}
