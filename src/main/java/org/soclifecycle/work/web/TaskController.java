package org.soclifecycle.work.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.work.Comments;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.TaskCard;
import org.soclifecycle.work.TaskHistory;
import org.soclifecycle.work.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a task and the buttons on it. */
@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private final Tasks tasks;
    private final TaskPages pages;
    private final Comments comments;
    private final ObjectProvider<TaskHistory> histories;
    private final ObjectProvider<TaskCard> cards;
    private final Inbox inbox;
    private final CurrentUser currentUser;

    TaskController(
            Tasks tasks,
            TaskPages pages,
            Comments comments,
            ObjectProvider<TaskHistory> histories,
            ObjectProvider<TaskCard> cards,
            Inbox inbox,
            CurrentUser currentUser) {
        this.tasks = tasks;
        this.pages = pages;
        this.comments = comments;
        this.histories = histories;
        this.cards = cards;
        this.inbox = inbox;
        this.currentUser = currentUser;
    }

    @GetMapping
    String task(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        return show(id, parameters.containsKey("done"), model);
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable UUID id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        Actor actor = currentUser.require();
        tasks.claim(id, actor);
        if (request.getHeader("HX-Request") == null) {
            return done(id, flash, "task.flash.claimed", null);
        }
        response.setHeader("HX-Trigger", "inbox-changed");
        model.addAttribute("row", inbox.row(tasks.find(id, actor), actor));
        model.addAttribute("taken", true);
        return "work/inbox :: row";
    }

    @PostMapping("/release")
    String release(@PathVariable UUID id, RedirectAttributes flash) {
        tasks.release(id, currentUser.require());
        return done(id, flash, "task.flash.released", null);
    }

    @PostMapping("/assign")
    String assign(@PathVariable UUID id, @RequestParam String assignee, RedirectAttributes flash) {
        tasks.assign(id, assignee, currentUser.require());
        return done(id, flash, "task.flash.assigned", assignee);
    }

    /** A refused comment stands in its field again, so that nothing typed is lost. */
    @PostMapping("/comments")
    String comment(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        boolean fragment = request.getHeader("HX-Request") != null;
        try {
            comments.add(tasks.find(id, currentUser.require()).id(), text, currentUser.require());
        } catch (Invalid refused) {
            model.addAttribute("commentError", refused.getMessage());
            model.addAttribute("commentText", text);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            String page = show(id, false, model);
            return fragment ? "work/task :: comments" : page;
        }
        if (!fragment) {
            return "redirect:/tasks/{id}#comments";
        }
        show(id, false, model);
        return "work/task :: comments";
    }

    private String show(UUID id, boolean done, Model model) {
        Actor actor = currentUser.require();
        TaskPage page = pages.page(id, actor);
        model.addAttribute("task", page);
        model.addAttribute(
                "cards", cards.orderedStream().map(TaskCard::template).toList());
        cards.forEach(card -> model.addAllAttributes(card.content(page.item(), actor)));
        model.addAttribute("justDone", done);
        model.addAttribute("comments", comments.of(id));
        model.addAttribute(
                "history",
                histories.stream()
                        .flatMap(history -> history.of(page.item()).stream())
                        .toList());
        return "work/task";
    }

    private static String done(UUID id, RedirectAttributes flash, String message, @Nullable String argument) {
        flash.addAttribute("id", id);
        flash.addFlashAttribute("flash", message);
        flash.addFlashAttribute("flashArgument", argument);
        return "redirect:/tasks/{id}";
    }
}
