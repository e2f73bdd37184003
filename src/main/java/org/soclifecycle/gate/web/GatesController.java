package org.soclifecycle.gate.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.soclifecycle.gate.Criteria;
import org.soclifecycle.gate.CriterionRow;
import org.soclifecycle.gate.GateReviewRow;
import org.soclifecycle.gate.GateReviews;
import org.soclifecycle.gate.ReviewCriterionRow;
import org.soclifecycle.gate.VoteRow;
import org.soclifecycle.identity.CurrentUser;
import org.soclifecycle.program.ProgramRow;
import org.soclifecycle.program.Programs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The gates of a programme: every review with its criteria, votes and decision, and the criteria still to come. */
@Controller
class GatesController {

    private final CurrentUser currentUser;
    private final Programs programs;
    private final GateReviews reviews;
    private final Criteria criteria;

    GatesController(CurrentUser currentUser, Programs programs, GateReviews reviews, Criteria criteria) {
        this.currentUser = currentUser;
        this.programs = programs;
        this.reviews = reviews;
        this.criteria = criteria;
    }

    @GetMapping("/programs/{key}/gates")
    String gates(@PathVariable String key, Model model) {
        ProgramRow program = programs.find(key, currentUser.require());
        List<GateReviewRow> held = reviews.of(program.id()).stream()
                .sorted(Comparator.comparing(GateReviewRow::openedAt).reversed())
                .toList();
        Map<String, List<CriterionRow>> ahead =
                new TreeMap<>(criteria.of(program.id()).stream().collect(Collectors.groupingBy(CriterionRow::gate)));
        held.forEach(review -> ahead.remove(review.gate()));
        model.addAttribute("program", program);
        model.addAttribute("reviews", held.stream().map(this::shown).toList());
        model.addAttribute("ahead", ahead);
        return "gate/gates";
    }

    private Shown shown(GateReviewRow review) {
        return new Shown(review, reviews.criteria(review.id()), reviews.votes(review.id()));
    }

    /** A review with what it rests on. */
    public record Shown(GateReviewRow review, List<ReviewCriterionRow> criteria, List<VoteRow> votes) {}
}
