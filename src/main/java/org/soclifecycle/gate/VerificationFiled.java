package org.soclifecycle.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * The assessor's report on a round.
 *
 * @param contents JSON, without its verdicts
 */
@Embeddable
record VerificationFiled(
        String verifiedBy,
        Instant verifiedAt,

        @Column(name = "verification") @ColumnTransformer(write = "cast(? as jsonb)")
        String contents,

        @Nullable String deliveryConfidence) {}
