package org.soclifecycle.gate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What the rules make of a round.
 *
 * @param facts JSON: the figures the proposal follows from
 * @param proposal null until the rules have answered
 * @param rule the rule that fired
 */
@Embeddable
record ProposalFound(
        @ColumnTransformer(write = "cast(? as jsonb)") String facts,
        @Enumerated(EnumType.STRING) @Nullable Outcome proposal,
        @Nullable String rule) {}
