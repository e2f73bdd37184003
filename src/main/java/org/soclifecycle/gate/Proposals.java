package org.soclifecycle.gate;

import java.util.stream.Collectors;
import org.soclifecycle.engine.DecisionMade;
import org.soclifecycle.engine.Decisions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the outcome table proposed, and by which rule. */
@Component
class Proposals {

    private static final String OUTCOME = "gateOutcome";

    private final Rounds rounds;
    private final Decisions decisions;

    Proposals(Rounds rounds, Decisions decisions) {
        this.rounds = rounds;
        this.decisions = decisions;
    }

    @Transactional
    @EventListener
    void proposed(DecisionMade event) {
        if (event.decision().equals(OUTCOME)) {
            rounds.newest(event.processInstanceId())
                    .ifPresent(review -> review.propose(
                            Outcome.valueOf(String.valueOf(
                                    event.outputs().values().iterator().next())),
                            event.rules().stream().map(decisions::ruleText).collect(Collectors.joining(", "))));
        }
    }
}
