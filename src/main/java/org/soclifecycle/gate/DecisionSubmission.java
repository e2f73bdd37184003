package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The chair signs a decision. Being stricter than the proposal is free; being looser is marked and needs a second
 * signature. Everything is checked here, so that nothing can fail when the decision takes effect.
 */
@Component
class DecisionSubmission implements TaskSubmission {

    static final String FORM = "confirmGateDecision";
    static final int LONGEST_CONDITION_DAYS = 60;
    static final int LAST_ATTEMPT = 3;

    private static final List<String> DETAILS =
            List.of("conditions", "recycleTargets", "holdUntil", "resumeEvent", "effectiveDate");

    private final Rounds rounds;
    private final ObjectProvider<GateDates> dates;
    private final Announcing announcing;
    private final Json json;

    DecisionSubmission(Rounds rounds, ObjectProvider<GateDates> dates, Announcing announcing, Json json) {
        this.rounds = rounds;
        this.dates = dates;
        this.announcing = announcing;
        this.json = json;
    }

    @Override
    public boolean gives(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        GateReview review = rounds.current(submission.item().processInstanceId());
        Outcome proposal = Optional.ofNullable(review.papers().proposal())
                .orElseThrow(
                        () -> new Conflict("The outcome of gate " + review.gate() + " has not been proposed yet."));
        Outcome outcome = Outcome.valueOf(String.valueOf(submission.text("decision")));
        check(review, outcome, proposal, submission);
        Map<String, @Nullable Object> details = new HashMap<>(submission.values());
        details.keySet().retainAll(DETAILS);
        Decision decision = new Decision(
                outcome,
                outcome == proposal ? null : submission.text("overrideReason"),
                outcome.looserThan(proposal),
                details);
        review.sign(decision, json.text(details), submission.actor(), announcing.now());
    }

    private void check(GateReview review, Outcome outcome, Outcome proposal, AcceptedSubmission submission) {
        Refusals refusals = new Refusals(GateRule.DECISION);
        refusals.add(
                outcome != proposal && isBlank(submission.text("overrideReason")),
                "overrideReason",
                "Reason for departing from the proposal",
                "Give the reason for departing from the proposal; an auditor will read it.");
        refusals.add(
                outcome == Outcome.RECYCLE && review.attempt() >= LAST_ATTEMPT,
                "decision",
                "Decision",
                "This is attempt " + review.attempt() + "; after three strikes choose hold or kill, not recycle.");
        refusals.add(
                outcome == Outcome.RECYCLE && isEmpty(submission.values().get("recycleTargets")),
                "recycleTargets",
                "Tasks to be done again",
                "Choose at least one task to be done again.");
        refusals.add(
                outcome == Outcome.HOLD
                        && isBlank(submission.text("holdUntil"))
                        && isBlank(submission.text("resumeEvent")),
                "holdUntil",
                "Hold until",
                "Enter the day until which the gate is held, or the event that ends the hold.");
        if (outcome == Outcome.CONDITIONAL_GO) {
            checkConditions(refusals, review, submission.rows("conditions"));
        }
        refusals.raise();
    }

    private void checkConditions(Refusals refusals, GateReview review, List<Map<String, @Nullable Object>> conditions) {
        refusals.add(
                conditions.isEmpty(), "conditions", "Conditions", "A conditional go needs at least one condition.");
        LocalDate latest = announcing.today().plusDays(LONGEST_CONDITION_DAYS);
        LocalDate next = dates.stream()
                .flatMap(source -> source.gateAfter(review.program(), review.gate()).stream())
                .findFirst()
                .orElse(LocalDate.MAX);
        for (int at = 0; at < conditions.size(); at++) {
            String path = "conditions[" + at + "].due";
            LocalDate due = LocalDate.parse(String.valueOf(conditions.get(at).get("due")));
            refusals.add(
                    due.isAfter(latest),
                    path,
                    "Due",
                    "A condition is due within 60 days; choose " + latest + " or an earlier day.");
            refusals.add(
                    !due.isAfter(latest) && !due.isBefore(next),
                    path,
                    "Due",
                    "The next gate is expected on " + next + "; choose an earlier day.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean isEmpty(@Nullable Object list) {
        return !(list instanceof List<?> values) || values.isEmpty();
    }
}
