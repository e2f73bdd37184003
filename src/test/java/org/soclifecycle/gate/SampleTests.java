package org.soclifecycle.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SampleTests {

    private static List<ReviewCriterionRow> criteria(int mandatory, int desirable) {
        List<ReviewCriterionRow> rows = new ArrayList<>();
        for (int at = 1; at <= mandatory + desirable; at++) {
            rows.add(new ReviewCriterionRow(
                    "G4-" + at,
                    "text",
                    "all",
                    "D-01",
                    at <= mandatory,
                    true,
                    "ciso",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return rows;
    }

    @Test
    void holdsAtLeastAFifthOfTheDesirableCriteria() {
        assertThat(Sample.of(1, criteria(14, 3))).hasSize(1);
        assertThat(Sample.of(1, criteria(0, 8))).hasSize(2);
        assertThat(Sample.of(1, criteria(0, 11))).hasSize(3);
        assertThat(Sample.of(1, criteria(9, 0))).isEmpty();
    }

    @Test
    void isDrawnAgainFromItsSeed() {
        assertThat(Sample.of(4711, criteria(3, 20))).isEqualTo(Sample.of(4711, criteria(3, 20)));
        Set<Set<String>> drawn = new java.util.HashSet<>();
        for (long seed = 1; seed <= 50; seed++) {
            drawn.add(new TreeSet<>(Sample.of(seed, criteria(3, 20))));
        }
        assertThat(drawn).hasSizeGreaterThan(25);
    }
}
