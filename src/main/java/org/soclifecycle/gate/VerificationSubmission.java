package org.soclifecycle.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.duties.SeparationRule;
import org.soclifecycle.work.AcceptedSubmission;
import org.soclifecycle.work.TaskSubmission;
import org.springframework.stereotype.Component;

/** The assessor's verdicts. Nobody verifies what they wrote themselves, and every mandatory criterion is checked. */
@Component
class VerificationSubmission implements TaskSubmission {

    static final String FORM = "verifyGateEvidence";
    private static final String VERIFICATION = "verification";

    private final Rounds rounds;
    private final EvidenceAuthors authors;
    private final Announcing announcing;
    private final Json json;

    VerificationSubmission(Rounds rounds, EvidenceAuthors authors, Announcing announcing, Json json) {
        this.rounds = rounds;
        this.authors = authors;
        this.announcing = announcing;
        this.json = json;
    }

    @Override
    public boolean gives(String formId) {
        return FORM.equals(formId);
    }

    @Override
    public void accept(AcceptedSubmission submission) {
        GateReview review = rounds.current(submission.item().processInstanceId());
        List<Map<String, @Nullable Object>> rows = submission.rows(VERIFICATION);
        Refusals refusals = new Refusals(GateRule.CHECK);
        Map<String, Map<String, String>> authors = this.authors.of(review);
        Set<String> sample = Sample.of(review);
        for (int at = 0; at < rows.size(); at++) {
            String path = VERIFICATION + "[" + at + "].verdict";
            Verdict verdict = Verdict.of(String.valueOf(rows.get(at).get("verdict")));
            review.criterion(String.valueOf(rows.get(at).get("criterionId")))
                    .map(ReviewCriterion::toRow)
                    .ifPresent(row -> {
                        check(refusals, path, row, verdict, authors.getOrDefault(row.code(), Map.of()), submission);
                        refusals.add(
                                verdict == Verdict.NOT_CHECKED && sample.contains(row.code()),
                                path,
                                "Verdict",
                                row.code() + " was drawn into the sample (seed "
                                        + review.papers().sampleSeed()
                                        + "); check it and choose another verdict than not checked.");
                    });
        }
        refusals.raise();
        for (Map<String, @Nullable Object> row : rows) {
            review.criterion(String.valueOf(row.get("criterionId")))
                    .ifPresent(criterion ->
                            criterion.judge(Verdict.of(String.valueOf(row.get("verdict"))), Rows.text(row, "note")));
        }
        Map<String, @Nullable Object> contents = new HashMap<>(submission.values());
        contents.remove(VERIFICATION);
        review.verify(submission.actor(), announcing.now(), json.text(contents), submission.text("deliveryConfidence"));
    }

    private static void check(
            Refusals refusals,
            String path,
            ReviewCriterionRow row,
            Verdict verdict,
            Map<String, String> authors,
            AcceptedSubmission submission) {
        refusals.add(
                row.mandatory() && verdict == Verdict.NOT_CHECKED,
                path,
                "Verdict",
                row.code() + " is mandatory; check it and choose another verdict than not checked.");
        String work = authors.entrySet().stream()
                .filter(author -> author.getKey().equals(submission.actor())
                        || author.getKey().equals(submission.onBehalfOf()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        refusals.add(
                work != null && verdict != Verdict.NOT_CHECKED,
                SeparationRule.SOD_2,
                path,
                "Verdict",
                "You worked on " + work + ", the evidence of " + row.code() + "; another assessor must verify it");
    }
}
