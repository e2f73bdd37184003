package org.soclifecycle.gate;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.core.Conflict;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.core.RuleBroken;

/** One round of a gate. It guards the order: opened, packaged, verified, voted on, signed, decided. */
@Entity
@Table(name = "gate_review", schema = "app")
class GateReview extends ConvenedRound {

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable Instant extendedAt;

    @Embedded
    private @Nullable PackageFiled filed;

    @Embedded
    private @Nullable VerificationFiled verified;

    @Embedded
    private @Nullable ProposalFound found;

    @Embedded
    private @Nullable DecisionSigned signed;

    private boolean looser;
    private @Nullable Instant decidedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected GateReview() {}

    GateReview(ProgramId program, String gate, String processInstanceId, int round, int attempt, Instant now) {
        super(program, gate, processInstanceId, round, attempt, now);
    }

    /**
     * The package is submitted.
     *
     * @param seed draws the sample; it counts when the package comes for the first time, so that nobody knows the sample
     *     beforehand and a return does not draw another one
     */
    void prepare(String actor, Instant at, String contents, long seed) {
        requireOpen();
        filed = new PackageFiled(actor, at, contents, filed == null ? seed : filed.sampleSeed());
    }

    void verify(String actor, Instant at, String contents, @Nullable String confidence) {
        requireOpen();
        verified = new VerificationFiled(actor, at, contents, confidence);
    }

    void cast(Vote vote) {
        requireOpen();
        count(vote);
    }

    void extend(Instant at) {
        requireOpen();
        extendedAt = at;
    }

    void find(String newFacts) {
        found = new ProposalFound(newFacts, null, null);
    }

    void propose(Outcome outcome, String because) {
        found = new ProposalFound(found == null ? "{}" : found.facts(), outcome, because);
    }

    void sign(Decision decision, String details, String actor, Instant at) {
        requireOpen();
        looser = decision.looser();
        signed = new DecisionSigned(decision.outcome(), details, decision.overrideReason(), actor, at, null, null);
    }

    void countersign(String actor, Instant at) {
        requireOpen();
        if (signed != null) {
            signed = signed.countersigned(actor, at);
        }
    }

    Outcome decide(Instant at) {
        requireOpen();
        if (signed == null) {
            throw new Conflict("Nobody has signed a decision on gate " + gate() + " yet.");
        }
        state = State.DECIDED;
        decidedAt = at;
        return signed.decision();
    }

    private void requireOpen() {
        if (state != State.OPEN) {
            throw new RuleBroken(
                    "Gate " + gate() + " has been decided; it takes no more votes or changes.", GateRule.VOTE.id());
        }
    }

    boolean isDecided() {
        return state == State.DECIDED;
    }

    boolean isPassed() {
        return isDecided() && signed != null && signed.decision().passes();
    }

    boolean looser() {
        return looser;
    }

    ReviewPapers papers() {
        return new ReviewPapers(filed, verified, found, signed, extendedAt, decidedAt);
    }

    private enum State {
        OPEN,
        DECIDED
    }
}
