package org.soclifecycle.gate;

import java.util.Collection;
import java.util.List;
import org.soclifecycle.evidence.SignedTargets;
import org.soclifecycle.evidence.UseTarget;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** A signature at a gate rests on the evidence of the gate's criteria. */
@Component
class SignedCriteria implements SignedTargets {

    private final Rounds rounds;

    SignedCriteria(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public Collection<UseTarget> of(WorkItem item) {
        return rounds.newest(item.processInstanceId()).map(GateReview::criteria).orElse(List.of()).stream()
                .map(row -> UseTarget.criterion(row.code()))
                .toList();
    }
}
