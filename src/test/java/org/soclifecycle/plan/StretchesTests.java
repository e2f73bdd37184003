package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StretchesTests {

    @Test
    void joinsWhatOverlaps() {
        assertThat(Stretches.joined(List.of(days(5, 9), days(1, 3), days(3, 4), days(7, 8))))
                .containsExactly(days(1, 4), days(5, 9));
    }

    @Test
    void whatLastsSwallowsWhatFollows() {
        assertThat(Stretches.joined(List.of(days(1, 2), days(4, null), days(6, 7))))
                .containsExactly(days(1, 2), days(4, null));
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Stretches.joined(List.of())).isEmpty();
    }

    private static Stretch days(int from, @Nullable Integer to) {
        return new Stretch(day(from), to == null ? null : day(to));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
