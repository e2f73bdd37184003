package org.soclifecycle.gate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.ColumnTransformer;

/**
 * The package of a round as it was submitted.
 *
 * @param contents JSON, without its criteria
 * @param sampleSeed drew the sample of desirable criteria
 */
@Embeddable
record PackageFiled(
        String preparedBy,
        Instant preparedAt,

        @Column(name = "package") @ColumnTransformer(write = "cast(? as jsonb)")
        String contents,

        Long sampleSeed) {}
