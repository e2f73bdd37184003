package org.soclifecycle.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One round of a gate with everything its decision rests on and led to.
 *
 * @param conditions what a conditional go set
 * @param recycled the tasks that were sent back, by their titles
 */
public record ReviewRound(
        GateReviewRow review,
        List<ReviewCriterionRow> criteria,
        List<VoteRow> votes,
        List<ConditionRow> conditions,
        List<String> recycled) {

    /** The votes in which somebody declared a conflict of interest; they count for nothing. */
    public long conflicts() {
        return votes.stream().filter(VoteRow::conflict).count();
    }

    public long cast() {
        return votes.stream().filter(vote -> vote.choice() != null).count();
    }

    /** A value of the package or of the assessor's report as text; null where nothing was given. */
    public @Nullable String text(Map<String, @Nullable Object> values, String field) {
        Object value = values.get(field);
        return value == null ? null : value.toString();
    }

    /** A date of the decision; null where none was given. */
    public @Nullable LocalDate day(String field) {
        String day = text(review.details(), field);
        return day == null || day.isBlank() ? null : LocalDate.parse(day);
    }

    /** The rows of a table of the package. */
    public List<Map<String, @Nullable Object>> table(String field) {
        return Rows.of(review.packaged().get(field));
    }

    /** How many criteria the assessor judged so. */
    public long verdicts(Verdict verdict) {
        return criteria.stream().filter(row -> row.verdict() == verdict).count();
    }
}
