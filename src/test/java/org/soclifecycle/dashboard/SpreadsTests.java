package org.soclifecycle.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.Cohort.PhaseSpread;
import org.soclifecycle.dashboard.Spreads.Taken;

class SpreadsTests {

    @Test
    void tellsShortestMedianFourOfFiveAndLongest() {
        assertThat(of(50, 30, 40, 20, 10).phases()).containsExactly(new PhaseSpread(1, "Discovery", 5, 10, 30, 40, 50));
        assertThat(of(7).phases()).containsExactly(new PhaseSpread(1, "Discovery", 1, 7, 7, 7, 7));
        assertThat(of().phases()).isEmpty();
    }

    @Test
    void namesWhatIsFarFromTheMedian() {
        Spreads spreads = of(40, 40, 40);

        assertThat(spreads.unusual(1, 60)).isNull();
        assertThat(spreads.unusual(1, 61)).isEqualTo(1.525);
        assertThat(spreads.unusual(1, 20)).isNull();
        assertThat(spreads.unusual(1, 10)).isEqualTo(0.25);
        assertThat(spreads.unusual(2, 400)).isNull();
    }

    @Test
    void judgesNothingByFewerThanThree() {
        assertThat(of(40, 40).unusual(1, 400)).isNull();
    }

    private static Spreads of(int... days) {
        List<Taken> taken = IntStream.of(days)
                .mapToObj(one -> new Taken(1, "Discovery", one))
                .toList();
        return Spreads.of(taken);
    }
}
