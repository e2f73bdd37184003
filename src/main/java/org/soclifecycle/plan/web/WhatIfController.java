package org.soclifecycle.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.plan.WhatIf;
import org.soclifecycle.plan.WhatIf.Change;
import org.soclifecycle.plan.WhatIf.Choice;
import org.soclifecycle.plan.WhatIfs;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What would happen to the dates of a programme if steps took another time; everything typed stands in the address. */
@Controller
class WhatIfController {

    private static final int MOST_LINES = 20;
    private static final int LEAST_LINES = 2;

    private final CurrentUser currentUser;
    private final Programs programs;
    private final WhatIfs whatIfs;

    WhatIfController(CurrentUser currentUser, Programs programs, WhatIfs whatIfs) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.whatIfs = whatIfs;
    }

    @GetMapping("/programs/{key}/plan/what-if")
    String whatIf(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable String to,
            Model model,
            HttpServletResponse response) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<Change> lines = lines(typed);
        WhatIf answer = whatIfs.of(program, lines, to);
        model.addAttribute("program", program);
        model.addAttribute("answer", answer);
        model.addAttribute("lines", withRoom(lines));
        model.addAttribute("phases", byPhase(answer.steps()));
        model.addAttribute("asked", lines.stream().anyMatch(line -> !line.equals(new Change("", "", ""))));
        if (!answer.errors().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        }
        return "plan/what-if";
    }

    private static List<Change> lines(MultiValueMap<String, String> typed) {
        List<Change> lines = new ArrayList<>();
        int most = Math.min(MOST_LINES, longest(typed));
        for (int line = 0; line < most; line++) {
            lines.add(new Change(at(typed, "step", line), at(typed, "duration", line), at(typed, "delay", line)));
        }
        return lines;
    }

    private static int longest(MultiValueMap<String, String> typed) {
        return List.of("step", "duration", "delay").stream()
                .mapToInt(name -> typed.getOrDefault(name, List.of()).size())
                .max()
                .orElse(0);
    }

    private static String at(MultiValueMap<String, String> typed, String name, int line) {
        List<String> values = typed.getOrDefault(name, List.of());
        return line < values.size() ? values.get(line) : "";
    }

    /** The lines as typed and an empty one; at least two. */
    private static List<Change> withRoom(List<Change> lines) {
        Change empty = new Change("", "", "");
        List<Change> shown = new ArrayList<>(lines);
        if (shown.isEmpty() || !shown.get(shown.size() - 1).equals(empty) && shown.size() < MOST_LINES) {
            shown.add(empty);
        }
        while (shown.size() < LEAST_LINES) {
            shown.add(empty);
        }
        return shown;
    }

    private static Map<Integer, List<Choice>> byPhase(List<Choice> steps) {
        Map<Integer, List<Choice>> byPhase = new LinkedHashMap<>();
        steps.forEach(step -> byPhase.computeIfAbsent(step.phase(), phase -> new ArrayList<>())
                .add(step));
        return byPhase;
    }
}
