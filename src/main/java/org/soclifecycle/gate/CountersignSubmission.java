package org.soclifecycle.gate;

import java.util.Set;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/** The second signature under a decision, and the sponsor's word on a gate held too long. */
@Component
class CountersignSubmission implements TaskSubmission {

    private static final String COUNTERSIGN = "countersignGateDecision";
    private static final String HELD = "decideOnHeldGate";

    private final Rounds rounds;
    private final Effects effects;
    private final Announcing announcing;

    CountersignSubmission(Rounds rounds, Effects effects, Announcing announcing) {
        this.rounds = rounds;
        this.effects = effects;
        this.announcing = announcing;
    }

    @Override
    public boolean gives(String formId) {
        return Set.of(COUNTERSIGN, HELD).contains(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        GateReview review = rounds.current(submission.item().processInstanceId());
        if (submission.formId().equals(HELD)) {
            held(review, submission);
            return;
        }
        if ("agree".equals(submission.text("countersign"))) {
            review.countersign(submission.actor(), announcing.now());
        }
    }

    private void held(GateReview review, AcceptedSubmission submission) {
        boolean kill = "kill".equals(submission.text("heldDecision"));
        if (kill) {
            effects.close(review.program(), "Gate " + review.gate() + " was held too long.");
        }
        announcing.tell(new LifecycleNote(
                review.program(),
                kill ? "HELD_GATE_KILLED" : "HELD_GATE_RESUMED",
                String.valueOf(submission.text("reason")),
                announcing.now()));
    }
}
