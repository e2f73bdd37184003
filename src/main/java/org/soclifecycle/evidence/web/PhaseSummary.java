package org.soclifecycle.evidence.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.evidence.DeliverableLine;
import org.soclifecycle.evidence.DeliverableState;

/** How far the deliverables of one phase are. */
record PhaseSummary(String phase, List<DeliverableLine> lines) {

    /** The phases in their order. */
    static List<PhaseSummary> of(List<DeliverableLine> lines) {
        Map<String, List<DeliverableLine>> byPhase = lines.stream()
                .collect(Collectors.groupingBy(line -> line.def().phase(), TreeMap::new, Collectors.toList()));
        return byPhase.entrySet().stream()
                .map(phase -> new PhaseSummary(phase.getKey(), phase.getValue()))
                .toList();
    }

    public int total() {
        return lines.size();
    }

    public long approved() {
        return lines.stream()
                .filter(line -> line.current() != null && line.current().state().isValid())
                .count();
    }

    public long inReview() {
        return in(DeliverableState.IN_REVIEW);
    }

    public long drafts() {
        return in(DeliverableState.DRAFT);
    }

    public long notStarted() {
        return in(null);
    }

    private long in(@Nullable DeliverableState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }
}
