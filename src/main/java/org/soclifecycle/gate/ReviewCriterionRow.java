package org.soclifecycle.gate;

import org.jspecify.annotations.Nullable;

/**
 * A criterion in a review.
 *
 * @param self what the team says; null until the package is submitted
 * @param evidenceRefs where the team's proof lies
 * @param verdict what the assessor found; null until the evidence is verified
 * @param computed what the product had computed when the package was submitted; null where it computes nothing
 * @param arithmetic how it came about, in words
 */
public record ReviewCriterionRow(
        String code,
        String text,
        String threshold,
        String evidence,
        boolean mandatory,
        boolean waivable,
        String ownerRole,
        @Nullable SelfStatus self,
        @Nullable String evidenceRefs,
        @Nullable String comment,
        @Nullable Verdict verdict,
        @Nullable String note,
        @Nullable SelfStatus computed,
        @Nullable String arithmetic) {

    /**
     * The team's status corrected by the verdict: a rejected claim counts as not met, thin proof as partly met at most.
     * What was not checked keeps the team's word, because verification is by sample. No claim at all counts as not met.
     */
    public SelfStatus effective() {
        if (self == null || verdict == Verdict.REJECTED) {
            return SelfStatus.NOT_MET;
        }
        return verdict == Verdict.INSUFFICIENT && self != SelfStatus.NOT_MET ? SelfStatus.PARTLY_MET : self;
    }

    /**
     * Whether it does not apply. On a mandatory criterion that needs the assessor's confirmation; without it the
     * criterion counts as not met.
     */
    public boolean isOutOfScope() {
        return effective() == SelfStatus.NOT_APPLICABLE && (!mandatory || verdict == Verdict.CONFIRMED);
    }

    /** Whether it stands in the gate's way unless a waiver covers it. */
    public boolean isFailed() {
        return effective() != SelfStatus.MET && !isOutOfScope();
    }

    /** Whether the team claimed more than the product computed. */
    public boolean claimsTooMuch() {
        return computed != null && self != null && CriterionSource.exceeds(self, computed);
    }

    /** Its worth for the gate score, 0 to 1, where no waiver covers it. */
    double value() {
        if (verdict == Verdict.INSUFFICIENT && self != SelfStatus.NOT_MET) {
            return 0.25;
        }
        return switch (effective()) {
            case MET -> 1.0;
            case PARTLY_MET -> 0.5;
            case NOT_MET, NOT_APPLICABLE -> 0.0;
        };
    }
}
