package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.RegisterRow;
import org.soclifecycle.work.Registers;
import org.springframework.stereotype.Component;

/** Gathers the facts of a round: votes, corrected criteria, waivers, open conditions, risks. */
@Component
class FactFinding {

    private static final int CRITICAL = 20;
    private static final String RISKS = "risks";

    private final Gates gates;
    private final Waivers waivers;
    private final Conditions conditions;
    private final Registers registers;
    private final Json json;

    FactFinding(Gates gates, Waivers waivers, Conditions conditions, Registers registers, Json json) {
        this.gates = gates;
        this.waivers = waivers;
        this.conditions = conditions;
        this.registers = registers;
        this.json = json;
    }

    Count count(GateReview review) {
        Gate gate = gates.find(review.gate());
        List<Ballot> ballots = review.votes().stream().map(Vote::ballot).toList();
        return new Count(review.voters(), ballots, gate.quorumShare(), gate.quorumMin());
    }

    Facts facts(GateReview review) {
        return Facts.of(
                count(review),
                review.criteria(),
                waivers.covered(review.program(), review.gate()),
                hasOpenConditions(review),
                hasCriticalRisk(review));
    }

    private boolean hasOpenConditions(GateReview review) {
        return conditions.openOf(review.program()).stream()
                .anyMatch(condition -> condition.openedAt().isBefore(review.openedAt()));
    }

    private boolean hasCriticalRisk(GateReview review) {
        Stream<Map<String, @Nullable Object>> known = registers.rows(review.program(), RISKS).stream()
                .map(RegisterRow::data)
                .filter(risk -> !"closed".equals(risk.get("status")));
        return Stream.concat(known, packaged(review)).anyMatch(FactFinding::isCritical);
    }

    private Stream<Map<String, @Nullable Object>> packaged(GateReview review) {
        return Rows.of(json.map(review.papers().packaged()).get("openRisksTop5")).stream();
    }

    /** The five open risks with the highest exposure. */
    List<Map<String, @Nullable Object>> topRisks(ProgramId program) {
        return registers.rows(program, RISKS).stream()
                .map(RegisterRow::data)
                .filter(risk -> "open".equals(risk.get("status")))
                .sorted((one, other) -> Integer.compare(exposure(other), exposure(one)))
                .limit(5)
                .toList();
    }

    private static boolean isCritical(Map<String, @Nullable Object> risk) {
        return exposure(risk) >= CRITICAL && !"accept".equals(risk.get("response"));
    }

    private static int exposure(Map<String, @Nullable Object> risk) {
        return risk.get("exposure") instanceof Number number ? number.intValue() : 0;
    }
}
