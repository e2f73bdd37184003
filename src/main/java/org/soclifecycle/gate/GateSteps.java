package org.soclifecycle.gate;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.soclifecycle.core.Announcing;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a running gate review, named by its process instance. What changes anything locks the programme's row
 * first. What people enter arrives through the forms.
 */
@Service
@Transactional
public class GateSteps {

    private static final String DEFAULT_SIGNER = "independent-assessor";

    private final Rounds rounds;
    private final Gates gates;
    private final FactFinding finding;
    private final Effects effects;
    private final Programs programs;
    private final Announcing announcing;
    private final Json json;

    GateSteps(
            Rounds rounds,
            Gates gates,
            FactFinding finding,
            Effects effects,
            Programs programs,
            Announcing announcing,
            Json json) {
        this.rounds = rounds;
        this.gates = gates;
        this.finding = finding;
        this.effects = effects;
        this.programs = programs;
        this.announcing = announcing;
        this.json = json;
    }

    /**
     * Opens the next round: freezes criteria and voters.
     *
     * @return the attempt, 1 for the first
     */
    public int open(ProgramId program, String instance, String gate) {
        programs.lock(program);
        return rounds.open(program, instance, gates.find(gate)).attempt();
    }

    /** Whose vote is outstanding: everybody's in the first round of voting, the rest after it was prolonged. */
    @Transactional(readOnly = true)
    public Collection<String> voters(String instance) {
        return finding.count(rounds.current(instance)).outstanding();
    }

    /** Whether no further vote needs to be waited for; the arithmetic stands at the count itself. */
    @Transactional(readOnly = true)
    public boolean isSettled(String instance) {
        return finding.count(rounds.current(instance)).isSettled();
    }

    /** The vote is prolonged once for those who have not voted. */
    public void reconvene(ProgramId program, String instance) {
        programs.lock(program);
        GateReview review = rounds.current(instance);
        review.extend(announcing.now());
        announcing.tell(new LifecycleNote(
                program,
                "GATE_RECONVENED",
                "Gate " + review.gate() + " has no quorum yet; the vote goes on for "
                        + String.join(", ", voters(instance)) + ".",
                announcing.now()));
    }

    /**
     * Counts votes, criteria and risks.
     *
     * @return the figures by the names that the outcome table uses
     */
    public Map<String, Object> findFacts(ProgramId program, String instance) {
        programs.lock(program);
        GateReview review = rounds.current(instance);
        Map<String, Object> facts = finding.facts(review).toMap();
        review.find(json.text(facts));
        return facts;
    }

    /** Whether the signed decision needs a second signature: declarations of a capability, and looser ones. */
    @Transactional(readOnly = true)
    public boolean needsSecondSigner(String instance) {
        GateReview review = rounds.current(instance);
        Outcome decision = review.papers().decision();
        boolean declares = gates.find(review.gate()).secondSigner() != null;
        return decision != null && (review.looser() || declares && decision.passes());
    }

    /** The role that signs second; it lies outside the delivery line. */
    @Transactional(readOnly = true)
    public String secondSigner(String instance) {
        GateReview review = rounds.current(instance);
        return Optional.ofNullable(gates.find(review.gate()).secondSigner())
                .map(choice -> rounds.role(review, choice))
                .orElse(DEFAULT_SIGNER);
    }

    /** The signed decision takes effect. */
    public Outcome decide(ProgramId program, String instance) {
        programs.lock(program);
        GateReview review = rounds.current(instance);
        Outcome outcome = review.decide(announcing.now());
        GateReviewRow row = GateReviewRows.of(review, gates.find(review.gate()), json);
        effects.of(review, outcome, row.details());
        announcing.tell(new GateDecided(
                program,
                row.gate(),
                row.attempt(),
                outcome,
                row.proposal(),
                row.facts(),
                row.rule(),
                row.overrideReason(),
                row.looser(),
                row.details(),
                row.decidedBy(),
                row.countersignedBy(),
                announcing.now()));
        return outcome;
    }
}
