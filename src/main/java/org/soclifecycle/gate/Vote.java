package org.soclifecycle.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The vote that counts for one voter. */
@Entity
@Table(name = "vote", schema = "app")
class Vote {

    @Id
    private UUID id;

    private String voter;
    private String castBy;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    @Nullable
    private String rationale;

    private boolean conflict;

    @ColumnTransformer(write = "cast(? as jsonb)")
    private String conditions;

    private Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected Vote() {}

    Vote(Ballot ballot, @Nullable String rationale, String conditions, Instant castAt) {
        this.id = UUID.randomUUID();
        this.voter = ballot.voter();
        this.castBy = ballot.castBy();
        this.choice = ballot.choice();
        this.conflict = ballot.conflict();
        this.rationale = rationale;
        this.conditions = conditions;
        this.castAt = castAt;
    }

    Ballot ballot() {
        return new Ballot(voter, castBy, choice, conflict);
    }

    @Nullable
    String rationale() {
        return rationale;
    }

    String conditions() {
        return conditions;
    }

    Instant castAt() {
        return castAt;
    }
}
