package org.soclifecycle.gate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Component;

/** What follows from a decision, outside of the gate itself. */
@Component
class Effects {

    private final Gates gates;
    private final Programs programs;
    private final Deliverables deliverables;
    private final Conditions conditions;

    Effects(Gates gates, Programs programs, Deliverables deliverables, Conditions conditions) {
        this.gates = gates;
        this.programs = programs;
        this.deliverables = deliverables;
        this.conditions = conditions;
    }

    void of(GateReview review, Outcome outcome, Map<String, @Nullable Object> details) {
        if (outcome.passes()) {
            pass(review);
        }
        if (outcome == Outcome.CONDITIONAL_GO) {
            conditions.open(review, Rows.of(details.get("conditions")));
        }
        if (outcome == Outcome.KILL) {
            close(review.program(), "Gate " + review.gate() + " ended the programme.");
        }
    }

    private void pass(GateReview review) {
        ProgramRow program = programs.find(review.program());
        deliverables.baseline(program.id(), review.gate());
        String capability = gates.find(review.gate()).capability();
        if (capability != null) {
            programs.reached(program.id(), capability);
        }
    }

    /** The programme is being closed; one that is already needs nothing. */
    void close(ProgramId program, String reason) {
        if (programs.find(program).state().isOpen()) {
            programs.closing(program, reason);
        }
    }
}
