package org.soclifecycle.gate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.NotAllowed;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.RuleBroken;

/** One round of a gate. It guards the order: opened, packaged, verified, voted on, signed, decided. */
@Entity
@Table(name = "gate_review", schema = "app")
class GateReview {

    private static final String OPEN = "OPEN";
    private static final String DECIDED = "DECIDED";

    @Id
    private UUID id;

    private UUID programId;
    private String gate;
    private String processInstanceId;
    private int round;
    private int attempt;
    private String state;
    private Instant openedAt;

    @Nullable
    private Instant extendedAt;

    @Nullable
    private String preparedBy;

    @Nullable
    private Instant preparedAt;

    @Column(name = "package")
    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    private String packageJson;

    @Nullable
    private Long sampleSeed;

    @Nullable
    private String verifiedBy;

    @Nullable
    private Instant verifiedAt;

    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    private String verification;

    @Nullable
    private String deliveryConfidence;

    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    private String facts;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Outcome proposal;

    @Nullable
    private String rule;

    @Enumerated(EnumType.STRING)
    @Nullable
    private Outcome decision;

    @ColumnTransformer(write = "cast(? as jsonb)")
    @Nullable
    private String decisionDetails;

    @Nullable
    private String overrideReason;

    private boolean looser;

    @Nullable
    private String decidedBy;

    @Nullable
    private Instant signedAt;

    @Nullable
    private String countersignedBy;

    @Nullable
    private Instant countersignedAt;

    @Nullable
    private Instant decidedAt;

    @BatchSize(size = 50)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "gate_review_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReviewCriterion> criteria = new ArrayList<>();

    @BatchSize(size = 50)
    @ElementCollection
    @CollectionTable(name = "gate_voter", schema = "app", joinColumns = @JoinColumn(name = "gate_review_id"))
    private Set<GateVoter> voters = new HashSet<>();

    @BatchSize(size = 50)
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "gate_review_id", nullable = false, updatable = false)
    @OrderBy("castAt")
    private List<Vote> votes = new ArrayList<>();

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GateReview() {}

    GateReview(ProgramId program, String gate, String processInstanceId, int round, int attempt, Instant now) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.gate = gate;
        this.processInstanceId = processInstanceId;
        this.round = round;
        this.attempt = attempt;
        this.state = OPEN;
        this.openedAt = now;
    }

    /** Freezes what is judged and who judges; claims of the round before stay as a proposal. */
    void convene(List<CriterionRow> rows, Collection<GateVoter> eligible, @Nullable GateReview before) {
        for (CriterionRow row : rows) {
            ReviewCriterion criterion = new ReviewCriterion(row, criteria.size());
            if (before != null) {
                before.criterion(row.code()).ifPresent(criterion::claimLike);
            }
            criteria.add(criterion);
        }
        voters.addAll(eligible);
    }

    Optional<ReviewCriterion> criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }

    /**
     * The package is submitted.
     *
     * @param seed draws the sample; it counts when the package comes for the first time, so that nobody knows the sample
     *     beforehand and a return does not draw another one
     */
    void prepare(String actor, Instant at, String contents, long seed) {
        requireOpen();
        if (sampleSeed == null) {
            sampleSeed = seed;
        }
        preparedBy = actor;
        preparedAt = at;
        packageJson = contents;
    }

    void verify(String actor, Instant at, String contents, @Nullable String confidence) {
        requireOpen();
        verifiedBy = actor;
        verifiedAt = at;
        verification = contents;
        deliveryConfidence = confidence;
    }

    /** @throws NotAllowed when the person has no vote; {@link Conflict} when the vote was cast already */
    void cast(Vote vote) {
        requireOpen();
        Ballot ballot = vote.ballot();
        if (voters.stream().noneMatch(voter -> voter.username().equals(ballot.voter()))) {
            throw new NotAllowed(ballot.voter() + " has no vote at this gate.");
        }
        if (votes.stream().anyMatch(cast -> cast.ballot().voter().equals(ballot.voter()))) {
            throw new RuleBroken("The vote of " + ballot.voter() + " at this gate has been cast already.");
        }
        votes.add(vote);
    }

    void extend(Instant at) {
        requireOpen();
        extendedAt = at;
    }

    void find(String newFacts) {
        facts = newFacts;
        proposal = null;
        rule = null;
    }

    void propose(Outcome outcome, String because) {
        proposal = outcome;
        rule = because;
    }

    void sign(Decision signed, String details, String actor, Instant at) {
        requireOpen();
        decision = signed.outcome();
        decisionDetails = details;
        overrideReason = signed.overrideReason();
        looser = signed.looser();
        decidedBy = actor;
        signedAt = at;
        countersignedBy = null;
        countersignedAt = null;
    }

    void countersign(String actor, Instant at) {
        requireOpen();
        countersignedBy = actor;
        countersignedAt = at;
    }

    Outcome decide(Instant at) {
        requireOpen();
        if (decision == null) {
            throw new Conflict("Nobody has signed a decision on gate " + gate + " yet.");
        }
        state = DECIDED;
        decidedAt = at;
        return decision;
    }

    private void requireOpen() {
        if (!state.equals(OPEN)) {
            throw new RuleBroken("Gate " + gate + " has been decided; it takes no more votes or changes.");
        }
    }

    boolean isDecided() {
        return state.equals(DECIDED);
    }

    boolean isPassed() {
        return isDecided() && decision != null && decision.passes();
    }

    boolean isPrepared() {
        return preparedAt != null;
    }

    @Nullable
    Instant preparedAt() {
        return preparedAt;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    String instance() {
        return processInstanceId;
    }

    UUID id() {
        return id;
    }

    ProgramId program() {
        return new ProgramId(programId);
    }

    String gate() {
        return gate;
    }

    int round() {
        return round;
    }

    int attempt() {
        return attempt;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Outcome proposal() {
        return proposal;
    }

    @Nullable
    Outcome decision() {
        return decision;
    }

    @Nullable
    String facts() {
        return facts;
    }

    @Nullable
    String packageJson() {
        return packageJson;
    }

    @Nullable
    String decisionDetails() {
        return decisionDetails;
    }

    boolean looser() {
        return looser;
    }

    List<ReviewCriterionRow> criteria() {
        return criteria.stream().map(ReviewCriterion::toRow).toList();
    }

    /** The desirable criteria that must be checked; none before the package is submitted. */
    Set<String> sample() {
        return sampleSeed == null ? Set.of() : Sample.of(sampleSeed, criteria());
    }

    @Nullable
    Long sampleSeed() {
        return sampleSeed;
    }

    Set<GateVoter> voters() {
        return Set.copyOf(voters);
    }

    List<Vote> votes() {
        return List.copyOf(votes);
    }

    GateReviewRow toRow(Gate of, Json json) {
        return new GateReviewRow(
                id,
                program(),
                gate,
                of.name(),
                round,
                attempt,
                state.equals(DECIDED),
                openedAt,
                extendedAt,
                preparedBy,
                preparedAt,
                json.map(packageJson),
                sampleSeed,
                sample(),
                verifiedBy,
                verifiedAt,
                json.map(verification),
                deliveryConfidence,
                json.map(facts),
                proposal,
                rule,
                decision,
                json.map(decisionDetails),
                overrideReason,
                looser,
                decidedBy,
                signedAt,
                countersignedBy,
                countersignedAt,
                decidedAt);
    }
}
