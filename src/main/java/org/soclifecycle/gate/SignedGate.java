package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.SignedMatter;
import org.soclifecycle.work.WorkItem;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The round of a gate that a signature is about, with the proposal of the rules once there is one. */
@Component
@Order(10)
class SignedGate implements SignedMatter {

    private static final String REVIEW = "review";

    private final Rounds rounds;
    private final GateReviews reviews;

    SignedGate(Rounds rounds, GateReviews reviews) {
        this.rounds = rounds;
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public Optional<Matter> of(WorkItem item) {
        return rounds.newest(item.processInstanceId())
                .map(round -> Objects.requireNonNull(byId(item.program()).get(round.id())))
                .map(row -> new Matter("gate/" + row.gate() + "/" + row.id(), facts(row), lines(row)));
    }

    private Map<UUID, GateReviewRow> byId(ProgramId program) {
        return reviews.of(program).stream().collect(Collectors.toMap(GateReviewRow::id, row -> row));
    }

    private static Map<String, @Nullable Object> facts(GateReviewRow row) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("code", row.gate());
        facts.put(REVIEW, row.id().toString());
        facts.put("round", row.round());
        facts.put("attempt", row.attempt());
        if (row.proposal() != null) {
            facts.put("proposal", row.proposal().name());
            facts.put("rule", row.rule());
            facts.put("facts", row.facts());
        }
        return facts;
    }

    private static List<String> lines(GateReviewRow row) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Gate " + row.gate() + " " + row.gateName() + ", attempt " + row.attempt() + ", round " + row.round());
        if (row.proposal() != null) {
            lines.add("Proposal of the rules: " + Words.of(row.proposal()) + " (" + row.rule() + ")");
        }
        if (row.decision() != null) {
            lines.add("Decision signed by the chair: " + Words.of(row.decision())
                    + (row.looser() ? ", looser than proposed" : ""));
        }
        return lines;
    }

    /** A later proposal of the same round does not concern what was signed before it. */
    @Override
    public Map<UUID, Object> again(Map<WorkItem, Object> signed) {
        Map<ProgramId, Map<UUID, GateReviewRow>> known = new HashMap<>();
        Map<UUID, Object> again = new HashMap<>();
        signed.forEach((item, value) -> {
            Map<?, ?> then = (Map<?, ?>) value;
            GateReviewRow row = known.computeIfAbsent(item.program(), this::byId).values().stream()
                    .filter(one -> one.id().toString().equals(String.valueOf(then.get(REVIEW))))
                    .findFirst()
                    .orElse(null);
            Map<String, @Nullable Object> now = row == null ? new HashMap<>() : facts(row);
            now.keySet().retainAll(then.keySet());
            again.put(item.id(), now);
        });
        return again;
    }
}
