package org.soclifecycle.work;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.blueprint.TaskDef;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.ActingFor;
import org.soclifecycle.identity.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one way of completing a task: check, keep, give meaning, sign, move on. */
@Component
class Completion {

    private final Forms forms;
    private final Answers answers;
    private final Drafts drafts;
    private final RegisterFeeding feeding;
    private final ObjectProvider<TaskSubmission> meanings;
    private final ObjectProvider<CompletionCheck> checks;
    private final Processes processes;
    private final Cause cause;
    private final ActingFor acting;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TaskSigning signing;

    Completion(
            Forms forms,
            Answers answers,
            Drafts drafts,
            RegisterFeeding feeding,
            ObjectProvider<TaskSubmission> meanings,
            ObjectProvider<CompletionCheck> checks,
            Processes processes,
            Cause cause,
            ActingFor acting,
            ApplicationEventPublisher events,
            Clock clock,
            TaskSigning signing) {
        this.forms = forms;
        this.answers = answers;
        this.drafts = drafts;
        this.feeding = feeding;
        this.meanings = meanings;
        this.checks = checks;
        this.processes = processes;
        this.cause = cause;
        this.acting = acting;
        this.events = events;
        this.clock = clock;
        this.signing = signing;
    }

    /** Whether the same page was sent before and went through. */
    boolean isRepetition(WorkItem item, Actor actor, @Nullable String requestKey) {
        return requestKey != null
                && item.state() == ItemState.COMPLETED
                && actor.username().equals(item.closedBy())
                && answers.ofItem(item.id())
                        .map(Answers.SubmissionRow::requestKey)
                        .filter(requestKey::equals)
                        .isPresent();
    }

    void complete(WorkItem item, Entered entered, Actor actor) {
        Map<String, ?> submitted = entered.values();
        FormCheck check = forms.check(item, submitted);
        List<FieldError> errors = new ArrayList<>();
        checks.orderedStream().forEach(other -> errors.addAll(other.missing(item, check.values())));
        errors.addAll(check.errors());
        errors.addAll(signing.missing(item, check.values(), entered.consent()));
        if (!errors.isEmpty()) {
            throw new SubmissionRejected(errors);
        }
        FormSchema form = forms.schema(item);
        AcceptedSubmission submission = new AcceptedSubmission(
                item,
                form.id(),
                check.values(),
                actor.username(),
                acting.delegatorOf(actor.username()).orElse(null),
                clock.instant());
        Answers.SubmissionRow stored = answers.store(submission, entered.requestKey());
        feeding.feed(submission, form, forms.feeds(item), stored.id());
        drafts.discard(item.id());
        meanings.stream().filter(meaning -> meaning.gives(form.id())).forEach(meaning -> meaning.accept(submission));
        events.publishEvent(new SubmissionAccepted(submission, stored.id(), stored.version()));
        signing.sign(submission, entered.consent());
        cause.during(item.id(), () -> processes.complete(item.taskId(), routing(item, submission), actor.username()));
    }

    /**
     * What came in.
     *
     * @param requestKey the same for repeated sending of the same page
     * @param consent to sign; null where nothing was given to sign with
     */
    record Entered(
            Map<String, ?> values,
            @Nullable String requestKey,
            @Nullable Consent consent) {}

    /** What a recycled task routes belongs to the process it comes from, not to the gate that sent it back. */
    private Map<String, @Nullable Object> routing(WorkItem item, AcceptedSubmission submission) {
        Map<String, @Nullable Object> routing = new HashMap<>();
        boolean recycled = !item.task().equals(item.governedBy());
        List<String> routes =
                recycled ? List.of() : forms.model(item).map(TaskDef::routes).orElse(List.of());
        for (String field : routes) {
            Object value = submission.values().get(field);
            routing.put(field, value instanceof BigDecimal number ? (Object) number.doubleValue() : value);
        }
        return routing;
    }
}
