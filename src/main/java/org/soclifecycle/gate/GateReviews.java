package org.soclifecycle.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.core.Invalid;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.engine.DecisionMade;
import org.soclifecycle.engine.Decisions;
import org.soclifecycle.engine.Processes;
import org.soclifecycle.identity.Actor;
import org.soclifecycle.program.LifecycleNote;
import org.soclifecycle.program.Programs;
import org.soclifecycle.program.Team;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reviews of a programme's gates. Methods that take a process instance serve the running review; each locks the
 * programme's row first. What people enter arrives through the forms.
 */
@Service
@Transactional
public class GateReviews {

    /** The table the outcome is proposed by. */
    static final String OUTCOME = "gateOutcome";

    private static final String HOLD_RELEASED = "HoldReleased";
    private static final String DEFAULT_SIGNER = "independent-assessor";

    private final GateReviewRepository reviews;
    private final Rounds rounds;
    private final Gates gates;
    private final FactFinding finding;
    private final Effects effects;
    private final Programs programs;
    private final Team team;
    private final Processes processes;
    private final Decisions decisions;
    private final Announcing announcing;
    private final Json json;

    GateReviews(
            GateReviewRepository reviews,
            Rounds rounds,
            Gates gates,
            FactFinding finding,
            Effects effects,
            Programs programs,
            Team team,
            Processes processes,
            Decisions decisions,
            Announcing announcing,
            Json json) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.gates = gates;
        this.finding = finding;
        this.effects = effects;
        this.programs = programs;
        this.team = team;
        this.processes = processes;
        this.decisions = decisions;
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

    @EventListener
    void proposed(DecisionMade event) {
        if (event.decision().equals(OUTCOME)) {
            rounds.newest(event.processInstanceId())
                    .ifPresent(review -> review.propose(
                            Outcome.valueOf(String.valueOf(
                                    event.outputs().values().iterator().next())),
                            event.rules().stream().map(decisions::ruleText).collect(Collectors.joining(", "))));
        }
    }

    /** Whether the signed decision needs a second signature: declarations of a capability, and looser ones. */
    @Transactional(readOnly = true)
    public boolean needsSecondSigner(String instance) {
        GateReview review = rounds.current(instance);
        Outcome decision = review.decision();
        boolean declares = gates.find(review.gate()).secondSigner() != null;
        return decision != null && (review.looser() || declares && decision.passes());
    }

    /** The role that signs second; it lies outside the delivery line. */
    @Transactional(readOnly = true)
    public String secondSigner(String instance) {
        return Optional.ofNullable(gates.find(rounds.current(instance).gate()).secondSigner())
                .orElse(DEFAULT_SIGNER);
    }

    /** The signed decision takes effect. */
    public Outcome decide(ProgramId program, String instance) {
        programs.lock(program);
        GateReview review = rounds.current(instance);
        Outcome outcome = review.decide(announcing.now());
        GateReviewRow row = row(review);
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

    /** The event a held gate waits for has happened; the gate opens again. */
    public void releaseHold(ProgramId program, String reason, Actor actor) {
        team.requireManagement(actor, program);
        programs.lock(program);
        if (reason.isBlank()) {
            throw new Invalid("Say what has happened so that the gate can go on.");
        }
        if (processes.send(program, HOLD_RELEASED, Map.of(), actor.username()) == 0) {
            throw new org.soclifecycle.core.Conflict("No gate of this programme is on hold.");
        }
        announcing.tell(new LifecycleNote(program, "HOLD_RELEASED", reason.strip(), announcing.now()));
    }

    /** All rounds of all gates of the programme, newest first. */
    @Transactional(readOnly = true)
    public List<GateReviewRow> of(ProgramId program) {
        return reviews.findByProgramIdOrderByOpenedAtDesc(program.value()).stream()
                .map(this::row)
                .toList();
    }

    /** The rounds of one gate, newest first. */
    @Transactional(readOnly = true)
    public List<GateReviewRow> of(ProgramId program, String gate) {
        return reviews.findByProgramIdAndGateOrderByOpenedAtDesc(program.value(), gate).stream()
                .map(this::row)
                .toList();
    }

    /** The criteria of a round with claim and verdict. */
    @Transactional(readOnly = true)
    public List<ReviewCriterionRow> criteria(UUID review) {
        return find(review).criteria();
    }

    /** The voters of a round, each with the vote once it is cast. */
    @Transactional(readOnly = true)
    public List<VoteRow> votes(UUID review) {
        return VoteRows.of(find(review), json);
    }

    private GateReview find(UUID review) {
        return reviews.findById(review).orElseThrow(() -> new NotFound("There is no such gate review."));
    }

    private GateReviewRow row(GateReview review) {
        return review.toRow(gates.find(review.gate()), json);
    }
}
