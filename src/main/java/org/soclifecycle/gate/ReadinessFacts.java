package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.program.MemberRow;

/** What the readiness of gates is made from, read once for the programme. */
record ReadinessFacts(
        ProgramId program,
        Recorded recorded,
        Map<String, DeliverableRow> deliverables,
        List<ConditionRow> conditions,
        List<WaiverRow> waivers,
        List<MemberRow> team) {

    /** The waiver asked for last; of several, one in force goes first. */
    @Nullable
    WaiverRow waiverOf(String criterion) {
        List<WaiverRow> known = waivers.stream()
                .filter(waiver -> waiver.criterion().equals(criterion))
                .toList();
        return known.stream()
                .filter(waiver -> waiver.state() == WaiverState.GRANTED)
                .findFirst()
                .orElse(known.isEmpty() ? null : known.get(0));
    }
}
