package org.soclifecycle.audit;

import java.util.List;
import org.soclifecycle.evidence.EvidenceHistory;
import org.soclifecycle.evidence.EvidenceRow;
import org.springframework.stereotype.Component;

/** Lets the page of a piece of evidence show what the ledger says about it. */
@Component
class EvidenceTrail implements EvidenceHistory {

    private final History history;

    EvidenceTrail(History history) {
        this.history = history;
    }

    @Override
    public List<Line> of(EvidenceRow evidence) {
        return history.ofEvidence(evidence.program(), evidence.code()).stream()
                .map(row -> new Line(row.occurredAt(), row.sentence()))
                .toList();
    }
}
