package org.soclifecycle.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EffortTests {

    @Test
    void fillsInWhatTheModelLeavesOut() {
        assertThat(Effort.of("P10D", null, null)).isEqualTo(new Effort(10, 7, 16));
        assertThat(Effort.of("P10D", "P2D", "P30D")).isEqualTo(new Effort(10, 2, 30));
        assertThat(Effort.of(null, null, null)).isEqualTo(Effort.NONE);
    }

    @Test
    void isNeverShorterThanADay() {
        assertThat(Effort.of("P1D", null, null)).isEqualTo(new Effort(1, 1, 2));
        assertThat(Effort.of("P1D", null, null).sized(0.5)).isEqualTo(1);
    }

    @Test
    void growsWithTheSizeOfTheProgramme() {
        assertThat(Effort.of("P5D", null, null).sized(1.5)).isEqualTo(8);
        assertThat(Effort.NONE.sized(1.5)).isZero();
    }

    @Test
    void refusesWhatIsNoNumberOfDays() {
        assertThatThrownBy(() -> Effort.of("P1M", null, null)).hasMessageContaining("P1M");
    }
}
