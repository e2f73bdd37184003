package org.soclifecycle.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The desirable criteria that the assessor must check besides every mandatory one: at least a fifth of them, rounded up.
 * They are drawn by the seed, so that anybody can draw them again: the codes in the order of the gate, shuffled by
 * {@link Collections#shuffle(List, Random)} with {@code new Random(seed)}, and the first ones taken.
 */
final class Sample {

    private static final double SHARE = 0.20;

    private Sample() {}

    /** None before the package is submitted. */
    static Set<String> of(GateReview review) {
        Long seed = review.papers().sampleSeed();
        return seed == null ? Set.of() : of(seed, review.criteria());
    }

    static Set<String> of(long seed, List<ReviewCriterionRow> criteria) {
        List<String> codes = new ArrayList<>(criteria.stream()
                .filter(row -> !row.mandatory())
                .map(ReviewCriterionRow::code)
                .toList());
        Collections.shuffle(codes, new Random(seed));
        return new TreeSet<>(codes.subList(0, (int) Math.ceil(codes.size() * SHARE)));
    }
}
