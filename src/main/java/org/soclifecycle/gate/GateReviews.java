package org.soclifecycle.gate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.soclifecycle.core.NotFound;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.work.Tasks;
import org.soclifecycle.work.WorkItem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a programme's gates, as pages show them. */
@Service
@Transactional(readOnly = true)
public class GateReviews {

    private final GateReviewRepository reviews;
    private final Gates gates;
    private final Conditions conditions;
    private final Tasks tasks;
    private final Json json;

    GateReviews(GateReviewRepository reviews, Gates gates, Conditions conditions, Tasks tasks, Json json) {
        this.reviews = reviews;
        this.gates = gates;
        this.conditions = conditions;
        this.tasks = tasks;
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

    /** The rounds of one gate with all that belongs to them, newest first. */
    public List<ReviewRound> rounds(ProgramId program, String gate) {
        List<GateReview> found = reviews.findByProgramIdAndGateOrderByOpenedAtDesc(program.value(), gate);
        Map<UUID, List<ConditionRow>> set = conditions.byReview(program);
        Map<String, String> titles = titles(found);
        return found.stream()
                .map(review -> new ReviewRound(
                        row(review),
                        review.criteria(),
                        VoteRows.of(review, json),
                        set.getOrDefault(review.id(), List.of()),
                        targets(review).stream()
                                .map(id -> titles.getOrDefault(id, id))
                                .toList()))
                .toList();
    }

    private Map<String, String> titles(List<GateReview> found) {
        List<UUID> targets = found.stream()
                .flatMap(review -> targets(review).stream())
                .map(UUID::fromString)
                .toList();
        return tasks.items(targets).stream()
                .collect(Collectors.toMap(item -> item.id().toString(), WorkItem::title));
    }

    private List<String> targets(GateReview review) {
        return json.map(review.papers().decisionDetails()).get("recycleTargets") instanceof List<?> ids
                ? ids.stream().map(Object::toString).toList()
                : List.of();
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
        return GateReviewRows.of(review, gates.find(review.gate()), json);
    }
}
