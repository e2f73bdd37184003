package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The score of a gate with its arithmetic: {@code 100 × Σ(weight × value) / Σ weight} over the criteria that apply.
 * Values: met 1, partly met or waived 0.5, thin proof 0.25, not met 0; a mandatory criterion weighs 3, a desirable one
 * 1. Open conditions of earlier gates are one mandatory criterion that is not met.
 */
public record Score(List<Term> terms) {

    private static final int MANDATORY = 3;
    private static final int DESIRABLE = 1;
    private static final double WAIVED = 0.5;

    /** What open conditions are called among the criteria. */
    public static final String CONDITIONS = "open conditions";

    static Score of(List<ReviewCriterionRow> criteria, Collection<String> waived, boolean openConditions) {
        List<Term> terms = new ArrayList<>();
        for (ReviewCriterionRow row : criteria) {
            if (!row.isOutOfScope()) {
                boolean covered = row.isFailed() && waived.contains(row.code());
                terms.add(
                        new Term(row.code(), row.mandatory() ? MANDATORY : DESIRABLE, covered ? WAIVED : row.value()));
            }
        }
        if (openConditions) {
            terms.add(new Term(CONDITIONS, MANDATORY, 0));
        }
        return new Score(terms);
    }

    /** 0 to 100; 0 when nothing applies. */
    public double value() {
        return weights() == 0 ? 0 : 100 * worth() / weights();
    }

    /** The sum of weight times value. */
    public double worth() {
        return terms.stream().mapToDouble(Term::worth).sum();
    }

    /** The sum of the weights. */
    public int weights() {
        return terms.stream().mapToInt(Term::weight).sum();
    }

    /**
     * One criterion in the score.
     *
     * @param value 0 to 1
     */
    public record Term(String code, int weight, double value) {

        public double worth() {
            return weight * value;
        }
    }
}
