package org.soclifecycle.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has been filed on a round so far; what is still to come is null. */
record ReviewPapers(
        @Nullable PackageFiled filed,
        @Nullable VerificationFiled verified,
        @Nullable ProposalFound found,
        @Nullable DecisionSigned signed,
        @Nullable Instant extendedAt,
        @Nullable Instant decidedAt) {

    boolean isPrepared() {
        return filed != null;
    }

    @Nullable
    Instant preparedAt() {
        return filed == null ? null : filed.preparedAt();
    }

    @Nullable
    Instant verifiedAt() {
        return verified == null ? null : verified.verifiedAt();
    }

    @Nullable
    String packaged() {
        return filed == null ? null : filed.contents();
    }

    @Nullable
    Long sampleSeed() {
        return filed == null ? null : filed.sampleSeed();
    }

    @Nullable
    Outcome proposal() {
        return found == null ? null : found.proposal();
    }

    @Nullable
    Outcome decision() {
        return signed == null ? null : signed.decision();
    }

    @Nullable
    String decisionDetails() {
        return signed == null ? null : signed.decisionDetails();
    }
}
