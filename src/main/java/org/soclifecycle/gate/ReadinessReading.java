package org.soclifecycle.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.Team;
import org.springframework.stereotype.Component;

/** Reads what the readiness of gates is made from. */
@Component
class ReadinessReading {

    private final Criteria criteria;
    private final GateReviewRepository reviews;
    private final RecordReading records;
    private final Waivers waivers;
    private final Team team;
    private final Announcing announcing;
    private final Json json;

    ReadinessReading(
            Criteria criteria,
            GateReviewRepository reviews,
            RecordReading records,
            Waivers waivers,
            Team team,
            Announcing announcing,
            Json json) {
        this.criteria = criteria;
        this.reviews = reviews;
        this.records = records;
        this.waivers = waivers;
        this.team = team;
        this.announcing = announcing;
        this.json = json;
    }

    /** The gates whose newest round was decided so that the programme goes on. */
    Set<String> passed(ProgramId program) {
        return newest(program).values().stream()
                .filter(GateReview::isPassed)
                .map(GateReview::gate)
                .collect(Collectors.toSet());
    }

    Found read(ProgramId program, List<String> gates) {
        List<CriterionRow> wanted = criteria.of(program).stream()
                .filter(row -> gates.contains(row.gate()))
                .toList();
        Recorded recorded = records.read(program, wanted);
        ReadinessFacts facts = new ReadinessFacts(
                program,
                recorded,
                records.deliverablesOf(program),
                records.conditionsOf(program),
                waivers.of(program),
                team.of(program));
        return new Found(facts, wanted, newest(program));
    }

    private Map<String, GateReview> newest(ProgramId program) {
        Map<String, GateReview> newest = new HashMap<>();
        reviews.findByProgramIdOrderByOpenedAtDesc(program.value())
                .forEach(review -> newest.putIfAbsent(review.gate(), review));
        return newest;
    }

    GateReviewRow row(GateReview review, Gate gate) {
        return GateReviewRows.of(review, gate, json);
    }

    /** The day; what should have been done before today can be done today at the earliest. */
    LocalDate dayOf(Instant due) {
        LocalDate day = announcing.dayOf(due);
        return day.isBefore(announcing.today()) ? announcing.today() : day;
    }

    record Found(ReadinessFacts facts, List<CriterionRow> all, Map<String, GateReview> reviews) {

        List<CriterionRow> criteria(String gate) {
            return all.stream().filter(row -> row.gate().equals(gate)).toList();
        }

        @Nullable
        GateReview newest(String gate) {
            return reviews.get(gate);
        }
    }
}
