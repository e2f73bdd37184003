package org.soclifecycle.gate;

import java.util.List;
import java.util.UUID;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a programme's gates, as pages show them. */
@Service
@Transactional(readOnly = true)
public class GateReviews {

    private final GateReviewRepository reviews;
    private final Gates gates;
    private final Json json;

    GateReviews(GateReviewRepository reviews, Gates gates, Json json) {
        this.reviews = reviews;
        this.gates = gates;
        this.json = json;
    }

    /** All rounds of all gates of the programme, newest first. */
    public List<GateReviewRow> of(ProgramId program) {
        return reviews.findByProgramIdOrderByOpenedAtDesc(program.value()).stream()
                .map(this::row)
                .toList();
    }

    /** The rounds of one gate, newest first. */
    public List<GateReviewRow> of(ProgramId program, String gate) {
        return reviews.findByProgramIdAndGateOrderByOpenedAtDesc(program.value(), gate).stream()
                .map(this::row)
                .toList();
    }

    /** The criteria of a round with claim and verdict. */
    public List<ReviewCriterionRow> criteria(UUID review) {
        return find(review).criteria();
    }

    /** The voters of a round, each with the vote once it is cast. */
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
