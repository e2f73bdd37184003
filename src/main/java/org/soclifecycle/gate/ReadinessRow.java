package org.soclifecycle.gate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One criterion on the readiness page.
 *
 * @param judged the criterion with claim and verdict; what nobody claimed yet stands as computed
 * @param computed what the product computes now; empty where it computes nothing
 * @param claimed whether the team has claimed it in the round under way or decided
 * @param decided whether the round is decided, so that only what was computed then counts against the claim
 * @param evidence the deliverables that prove it, with their state
 * @param owners who holds the owner's role
 * @param since since when it stands as it does: last verified, claimed or recorded; null when nothing is
 * @param waiver the waiver in force or asked for
 */
public record ReadinessRow(
        ReviewCriterionRow judged,
        Standing standing,
        Optional<CriterionSource.Computed> computed,
        boolean claimed,
        boolean decided,
        List<Proof> evidence,
        String ownerRole,
        List<String> owners,
        @Nullable Instant since,
        @Nullable WaiverRow waiver) {

    /**
     * A deliverable that proves a criterion.
     *
     * @param state how far it is, in words
     * @param valid whether the organisation stands behind it
     */
    public record Proof(String code, String name, String state, boolean valid) {}

    public String code() {
        return judged.code();
    }

    public boolean mandatory() {
        return judged.mandatory();
    }

    /** Whether it stands in the gate's way. */
    public boolean blocks() {
        return mandatory() && !standing.isSettled();
    }

    /** Whether the team claims more than the product computed, when the package was submitted or now. */
    public boolean isContradicted() {
        SelfStatus self = judged.self();
        return judged.claimsTooMuch()
                || !decided
                        && claimed
                        && self != null
                        && computed.filter(now -> CriterionSource.exceeds(self, now.status()))
                                .isPresent();
    }

    /** What is missing, in a sentence; empty when nothing is. */
    public String missing() {
        if (isContradicted()) {
            return computed.map(CriterionSource.Computed::missing).orElse("");
        }
        if (standing == Standing.MET || standing == Standing.NOT_APPLICABLE) {
            return "";
        }
        if (claimed && judged.verdict() != null && judged.verdict() != Verdict.CONFIRMED && judged.note() != null) {
            return judged.note();
        }
        String counted = computed.map(CriterionSource.Computed::missing).orElse("");
        if (!counted.isEmpty()) {
            return counted;
        }
        if (claimed && judged.comment() != null && !judged.comment().isBlank()) {
            return judged.comment();
        }
        return unproven();
    }

    private String unproven() {
        String waiting = evidence.stream()
                .filter(proof -> !proof.valid())
                .map(proof -> proof.code() + " " + proof.name() + " is " + proof.state())
                .collect(java.util.stream.Collectors.joining("; "));
        if (standing == Standing.OPEN || !claimed) {
            return "Nobody has judged it yet" + (waiting.isEmpty() ? "." : "; " + waiting + ".");
        }
        return waiting.isEmpty() ? "Not reached: " + judged.threshold() + "." : waiting + ".";
    }
}
