package org.soclifecycle.gate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The decision on a round with its signatures.
 *
 * @param decisionDetails JSON: conditions, recycled tasks, hold, effective date
 */
@Embeddable
record DecisionSigned(
        @Enumerated(EnumType.STRING) Outcome decision,
        @ColumnTransformer(write = "cast(? as jsonb)") String decisionDetails,
        @Nullable String overrideReason,
        String decidedBy,
        Instant signedAt,
        @Nullable String countersignedBy,
        @Nullable Instant countersignedAt) {

    DecisionSigned countersigned(String by, Instant at) {
        return new DecisionSigned(decision, decisionDetails, overrideReason, decidedBy, signedAt, by, at);
    }
}
