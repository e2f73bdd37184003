package org.soclifecycle.dashboard.web;

import org.soclifecycle.dashboard.Workload;
import org.soclifecycle.identity.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the open work lies on people and roles. */
@Controller
class WorkloadController {

    private final CurrentUser currentUser;
    private final Workload workload;

    WorkloadController(CurrentUser currentUser, Workload workload) {
        this.currentUser = currentUser;
        this.workload = workload;
    }

    @GetMapping("/programs/workload")
    String page(
            @RequestParam(defaultValue = "") String program,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String role,
            Model model) {
        model.addAttribute("view", workload.of(program, person, role, currentUser.require()));
        model.addAttribute("chosen", program);
        model.addAttribute("person", person);
        model.addAttribute("role", role);
        return "dashboard/workload";
    }
}
