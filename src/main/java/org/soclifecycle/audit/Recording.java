package org.soclifecycle.audit;

import java.time.Clock;
import org.soclifecycle.core.ActionRefused;
import org.soclifecycle.identity.ActingFor;
import org.soclifecycle.plan.MilestoneReached;
import org.soclifecycle.program.MemberAdded;
import org.soclifecycle.program.MemberRemoved;
import org.soclifecycle.program.ProgramCancelling;
import org.soclifecycle.program.ProgramCreated;
import org.soclifecycle.program.ProgramEnded;
import org.soclifecycle.program.ProgramHeld;
import org.soclifecycle.program.ProgramResumed;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.CommentAdded;
import org.soclifecycle.work.ItemState;
import org.soclifecycle.work.SubmissionAccepted;
import org.soclifecycle.work.WorkAssigned;
import org.soclifecycle.work.WorkClosed;
import org.soclifecycle.work.WorkItem;
import org.soclifecycle.work.WorkOpened;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts on the record what the modules report about programmes and their work, in the transaction of the change. */
@Component
class Recording {

    private final Ledger ledger;
    private final ActingFor acting;
    private final Clock clock;

    Recording(Ledger ledger, ActingFor acting, Clock clock) {
        this.ledger = ledger;
        this.acting = acting;
        this.clock = clock;
    }

    @EventListener
    void on(ProgramCreated event) {
        ledger.append(Entry.of(
                        event.program().id(),
                        clock.instant(),
                        event.actor(),
                        "program.created",
                        event.program().name())
                .with("key", event.program().key())
                .with("kind", event.program().kind())
                .with("organisation", event.program().organisation())
                .with("targetIocDate", event.program().targetIocDate())
                .with("targetFocDate", event.program().targetFocDate()));
    }

    @EventListener
    void on(ProgramHeld event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "program.held", null)
                .because(event.reason()));
    }

    @EventListener
    void on(ProgramResumed event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "program.resumed", null));
    }

    @EventListener
    void on(ProgramCancelling event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "program.cancelled", null)
                .because(event.reason()));
    }

    @EventListener
    void on(ProgramEnded event) {
        ledger.append(Entry.of(event.program(), event.at(), null, "program.ended", null)
                .with("state", event.state().name()));
    }

    @EventListener
    void on(MemberAdded event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "team.added", event.username())
                .with("role", event.role()));
    }

    @EventListener
    void on(MemberRemoved event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "team.removed", event.username())
                .with("role", event.role()));
    }

    @EventListener
    void on(WorkOpened event) {
        WorkItem item = event.item();
        ledger.append(task("task.created", item, null, item.createdAt())
                .with("roles", item.roles())
                .with("assignee", item.assignee())
                .with("due", item.dueAt()));
    }

    @EventListener
    void on(WorkAssigned event) {
        String assignee = event.assignee();
        String action = assignee == null ? "task.released" : takes(event) ? "task.claimed" : "task.assigned";
        ledger.append(task(action, event.item(), event.actor(), event.at())
                .with("from", event.item().assignee())
                .with("to", assignee));
    }

    /** Whoever acts for somebody takes a task for that person. */
    private boolean takes(WorkAssigned event) {
        String assignee = String.valueOf(event.assignee());
        return assignee.equals(event.actor())
                || acting.delegatorOf(event.actor()).filter(assignee::equals).isPresent();
    }

    @EventListener
    void on(SubmissionAccepted event) {
        AcceptedSubmission submission = event.submission();
        ledger.append(task("task.completed", submission.item(), submission.actor(), submission.at())
                .with("form", submission.formId())
                .with("submission", event.submissionId())
                .with("version", event.version())
                .with("values", submission.values()));
    }

    /** A completion is on the record already, with its values. */
    @EventListener
    void on(WorkClosed event) {
        if (event.state() == ItemState.CANCELLED) {
            ledger.append(task("task.cancelled", event.item(), event.actor(), event.at())
                    .because(event.reason()));
        }
    }

    @EventListener
    void on(CommentAdded event) {
        ledger.append(
                task("task.commented", event.item(), event.author(), event.at()).with("text", event.text()));
    }

    @EventListener
    void on(MilestoneReached event) {
        ledger.append(
                Entry.of(event.program(), event.at(), null, "milestone.reached", event.code() + " " + event.name())
                        .with("code", event.code())
                        .with("baseline", event.baseline()));
    }

    /** The refused change is rolled back; its record must survive and has a transaction of its own. */
    @EventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void on(ActionRefused event) {
        ledger.append(Entry.of(event.program(), clock.instant(), event.actor(), "action.refused", event.action())
                .because(event.reason())
                .with("rule", event.rule())
                .with("workItem", event.workItem()));
    }

    private static Entry task(
            String action, WorkItem item, @org.jspecify.annotations.Nullable String actor, java.time.Instant at) {
        return Entry.of(item.program(), at, actor, action, item.title())
                .with("workItem", item.id())
                .with("task", item.task().element())
                .with("process", item.task().process())
                .with("subject", item.subject())
                .with("attempt", item.attempt());
    }
}
