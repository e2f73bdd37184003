package org.soclifecycle.gate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.evidence.DeliverableDef;
import org.soclifecycle.evidence.DeliverableRow;
import org.soclifecycle.evidence.Deliverables;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.soclifecycle.work.FormPrefill;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Component;

/** What the forms of a gate open with. */
@Component
class GatePrefill implements FormPrefill {

    private final Rounds rounds;
    private final Programs programs;
    private final Deliverables deliverables;
    private final Conditions conditions;
    private final FactFinding finding;
    private final Computing computing;
    private final Announcing announcing;
    private final Json json;

    GatePrefill(
            Rounds rounds,
            Programs programs,
            Deliverables deliverables,
            Conditions conditions,
            FactFinding finding,
            Computing computing,
            Announcing announcing,
            Json json) {
        this.rounds = rounds;
        this.programs = programs;
        this.deliverables = deliverables;
        this.conditions = conditions;
        this.finding = finding;
        this.computing = computing;
        this.announcing = announcing;
        this.json = json;
    }

    @Override
    public Map<String, @Nullable Object> values(WorkItem item) {
        Optional<GateReview> review = rounds.newest(item.processInstanceId());
        if (review.isEmpty()) {
            return Map.of();
        }
        return switch (String.valueOf(item.formId())) {
            case PackageSubmission.FORM -> packaging(review.get());
            case VerificationSubmission.FORM -> verification(review.get());
            case DecisionSubmission.FORM -> decision(review.get());
            default -> Map.of();
        };
    }

    private Map<String, @Nullable Object> packaging(GateReview review) {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(json.map(review.papers().packaged()));
        Map<String, CriterionSource.Computed> computed = computing.of(review);
        values.put(
                "criteria",
                review.criteria().stream()
                        .map(row -> claim(row, Optional.ofNullable(computed.get(row.code()))))
                        .toList());
        values.put("deliverables", required(review));
        values.put(
                "conditionsFromLastGate",
                conditions.of(review.program()).stream().map(this::condition).toList());
        List<Map<String, @Nullable Object>> risks = finding.topRisks(review.program());
        if (!risks.isEmpty() && review.papers().packaged() == null) {
            values.put("openRisksTop5", risks.stream().map(GatePrefill::risk).toList());
        }
        return values;
    }

    private static Map<String, @Nullable Object> claim(
            ReviewCriterionRow row, Optional<CriterionSource.Computed> computed) {
        Map<String, @Nullable Object> claim = new HashMap<>();
        claim.put("criterionId", row.code());
        claim.put(
                "text",
                row.text() + " (threshold: " + row.threshold() + "; evidence: " + row.evidence() + ")"
                        + computed.map(GatePrefill::sum).orElse(""));
        if (row.self() != null) {
            claim.put("selfStatus", row.self().formValue());
            claim.put("evidenceRefs", row.evidenceRefs());
            claim.put("comment", row.comment());
        } else {
            computed.filter(standing -> !standing.leavesTheRestToPeople()).ifPresent(standing -> {
                claim.put("selfStatus", standing.status().formValue());
                claim.put("comment", Words.cut(standing.missing()));
            });
        }
        return claim;
    }

    private static String sum(CriterionSource.Computed standing) {
        String rest = standing.leavesTheRestToPeople() ? "; the rest is yours to judge" : "";
        return " – computed now: " + Words.of(standing.status()) + " (" + standing.arithmetic() + rest + ")";
    }

    private List<Map<String, @Nullable Object>> required(GateReview review) {
        ProgramRow program = programs.find(review.program());
        Map<String, DeliverableRow> known = deliverables.of(program.id());
        return deliverables.requiredFor(program.kind(), review.gate()).stream()
                .map(required -> deliverable(required, known.get(required.code())))
                .toList();
    }

    private static Map<String, @Nullable Object> deliverable(DeliverableDef required, @Nullable DeliverableRow row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("code", required.code());
        columns.put("name", required.name());
        columns.put("version", row == null ? "–" : row.version());
        columns.put("status", row == null ? "not submitted" : row.state().label());
        return columns;
    }

    private Map<String, @Nullable Object> condition(ConditionRow condition) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("conditionId", condition.id());
        columns.put("text", condition.text());
        columns.put("owner", condition.owner());
        columns.put("status", condition.status(announcing.today()));
        return columns;
    }

    private static Map<String, @Nullable Object> risk(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String column : List.of("riskId", "exposure", "response")) {
            columns.put(column, row.get(column));
        }
        return columns;
    }

    private Map<String, @Nullable Object> verification(GateReview review) {
        return Map.of(
                "verification",
                review.criteria().stream()
                        .map(row -> verdict(row, Sample.of(review)))
                        .toList());
    }

    private static Map<String, @Nullable Object> verdict(ReviewCriterionRow row, Set<String> sample) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("criterionId", row.code());
        columns.put(
                "text",
                place(row, sample) + row.text() + " (threshold: " + row.threshold() + ")" + claimed(row)
                        + counted(row));
        if (row.verdict() != null) {
            columns.put("verdict", row.verdict().formValue());
            columns.put("note", row.note());
        }
        return columns;
    }

    private static String place(ReviewCriterionRow row, Set<String> sample) {
        if (row.mandatory()) {
            return "Mandatory, must be checked: ";
        }
        return sample.contains(row.code()) ? "In the sample, must be checked: " : "Outside the sample: ";
    }

    private static String claimed(ReviewCriterionRow row) {
        return " – the team says: " + (row.self() == null ? "nothing claimed" : Words.of(row.self())) + "; "
                + (row.evidenceRefs() == null ? "no evidence named" : row.evidenceRefs());
    }

    private static String counted(ReviewCriterionRow row) {
        if (row.computed() == null) {
            return "";
        }
        String warning = row.claimsTooMuch() ? " – CONTRADICTION: the claim says more than the product computed" : "";
        return " – computed when the package was submitted: " + Words.of(row.computed()) + " (" + row.arithmetic() + ")"
                + warning;
    }

    private Map<String, @Nullable Object> decision(GateReview review) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Outcome proposal = review.papers().proposal();
        values.put("proposal", proposal == null ? null : proposal.name());
        List<Map<String, @Nullable Object>> asked = review.votes().stream()
                .flatMap(vote -> VoteRows.conditions(vote, json).stream())
                .toList();
        if (!asked.isEmpty()) {
            values.put("conditions", asked);
        }
        return values;
    }
}
