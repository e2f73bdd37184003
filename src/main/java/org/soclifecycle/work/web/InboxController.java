package org.soclifecycle.work.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.work.Inbox;
import org.soclifecycle.work.InboxBucket;
import org.soclifecycle.work.InboxPage;
import org.soclifecycle.work.InboxQuery;
import org.soclifecycle.work.Phases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The page people start their day with. */
@Controller
class InboxController {

    private final Inbox inbox;
    private final Phases phases;
    private final CurrentUser currentUser;

    InboxController(Inbox inbox, Phases phases, CurrentUser currentUser) {
        this.inbox = inbox;
        this.phases = phases;
        this.currentUser = currentUser;
    }

    @GetMapping("/inbox")
    String inbox(
            @ModelAttribute("form") InboxForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Actor actor = currentUser.require();
        InboxQuery query = form.query(actor.isAuditor() ? InboxBucket.ALL : InboxBucket.MINE);
        InboxPage page = inbox.page(query, actor);
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute("tabs", tabs(query, actor));
        model.addAttribute("programs", inbox.programs(actor));
        model.addAttribute("phases", phases.all());
        model.addAttribute("auditor", actor.isAuditor());
        model.addAttribute("next", page.next() == null ? null : InboxForm.address(query.after(page.next())));
        model.addAttribute("first", InboxForm.address(query.after(null)));
        model.addAttribute("all", InboxForm.address(InboxQuery.of(query.bucket())));
        if (request.getHeader("HX-Request") == null) {
            return "work/inbox";
        }
        response.setHeader("HX-Push-Url", request.getContextPath() + InboxForm.address(query));
        return "work/inbox :: list";
    }

    private List<Tab> tabs(InboxQuery query, Actor actor) {
        Map<InboxBucket, Integer> counts = inbox.counts(query.after(null), actor);
        List<Tab> tabs = new ArrayList<>();
        for (InboxBucket bucket : actor.isAuditor() ? new InboxBucket[] {InboxBucket.ALL} : InboxBucket.values()) {
            if (!counts.containsKey(bucket)) {
                continue;
            }
            int count = counts.get(bucket);
            tabs.add(new Tab(
                    bucket,
                    count >= Inbox.COUNTED ? "999+" : Integer.toString(count),
                    InboxForm.address(query.in(bucket)),
                    bucket == query.bucket()));
        }
        return tabs;
    }

    /** A bucket as a link. */
    record Tab(InboxBucket bucket, String count, String address, boolean current) {}
}
