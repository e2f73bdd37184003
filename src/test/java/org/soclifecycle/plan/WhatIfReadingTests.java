package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.soclifecycle.plan.WhatIf.Change;
import org.soclifecycle.plan.WhatIf.Problem;

class WhatIfReadingTests {

    private static final Map<String, Integer> PLACES = Map.of("a", 3, "b", 4);

    @Test
    void readsDurationsAndDelays() {
        WhatIfReading reading = read(new Change("a", " 10 ", ""), new Change("", "", ""), new Change("b", "", "+5"));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.supposed().duration(3, 7)).isEqualTo(10);
        assertThat(reading.supposed().duration(4, 7)).isEqualTo(12);
    }

    @Test
    void namesTheFieldOfWhatIsWrong() {
        assertThat(read(new Change("a", "-3", "")).errors()).isEqualTo(Map.of("duration-0", Problem.NEGATIVE));
        assertThat(read(new Change("a", "0", "")).errors()).isEqualTo(Map.of("duration-0", Problem.ZERO));
        assertThat(read(new Change("a", "", "-1")).errors()).isEqualTo(Map.of("delay-0", Problem.NEGATIVE));
        assertThat(read(new Change("a", "", "5221")).errors()).isEqualTo(Map.of("delay-0", Problem.TOO_LONG));
        assertThat(read(new Change("a", "99999999999", "")).errors()).isEqualTo(Map.of("duration-0", Problem.TOO_LONG));
        assertThat(read(new Change("a", "1.5", "")).errors()).isEqualTo(Map.of("duration-0", Problem.NO_NUMBER));
        assertThat(read(new Change("a", "ten", "")).errors()).isEqualTo(Map.of("duration-0", Problem.NO_NUMBER));
        assertThat(read(new Change("zz", "1", "")).errors()).isEqualTo(Map.of("step-0", Problem.UNKNOWN_STEP));
        assertThat(read(new Change("", "1", "")).errors()).isEqualTo(Map.of("step-0", Problem.NO_STEP));
        assertThat(read(new Change("a", "", "")).errors()).isEqualTo(Map.of("duration-0", Problem.NOTHING_CHANGED));
    }

    @Test
    void takesTwentyYearsAndNoMore() {
        assertThat(read(new Change("a", "5220", "5220")).errors()).isEmpty();
    }

    @Test
    void refusesTheSameStepTwice() {
        assertThat(read(new Change("a", "4", ""), new Change("a", "5", "")).errors())
                .isEqualTo(Map.of("step-1", Problem.TWICE));
    }

    private static WhatIfReading read(Change... changes) {
        return new WhatIfReading(PLACES).read(List.of(changes));
    }
}
