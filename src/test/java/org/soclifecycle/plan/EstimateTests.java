package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.soclifecycle.blueprint.Effort;

class EstimateTests {

    @Test
    void growsWithTheSizeOfTheProgrammeButIsNeverLessThanADay() {
        assertThat(Estimate.of(new Effort(5, 3, 8), 1.5)).isEqualTo(new Estimate(5, 8, 12));
        assertThat(Estimate.of(new Effort(1, 1, 1), 0.5)).isEqualTo(new Estimate(1, 1, 1));
    }

    @Test
    void aTaskWithoutDurationTakesNoTime() {
        assertThat(Estimate.of(Effort.NONE, 1).takesTime()).isFalse();
    }

    @Test
    void refusesDurationsOfZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Estimate.of(new Effort(0, 1, 1), 1))
                .withMessageContaining("at least one working day");
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.of(new Effort(5, 0, 8), 1));
    }

    @Test
    void refusesNegativeDurationsAndContradictions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(-1, 2, 3))
                .withMessageContaining("-1 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(3, 2, 4))
                .withMessageContaining("2 does not lie between 3 and 4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(1, 5, 4));
    }
}
