package org.soclifecycle.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.soclifecycle.dashboard.Cohort.Bar;
import org.soclifecycle.dashboard.Cohort.State;

class CohortChartTests {

    @Test
    void beginsAfterTheNamesAndEndsWithinTheDrawing() {
        CohortChart chart = chart(1000);

        assertThat(chart.x(0)).isEqualTo(CohortChart.NAMES);
        assertThat(chart.x(1000)).isLessThan(chart.width());
        assertThat(chart.x(500) - chart.x(0))
                .isCloseTo(chart.x(1000) - chart.x(500), org.assertj.core.data.Offset.offset(0.2));
    }

    @Test
    void aBarNeverVanishes() {
        assertThat(chart(5000).length(new Bar(1, "Discovery", 10, 10, State.DONE, 0, null)))
                .isEqualTo(2);
    }

    @Test
    void drawsAboutTenLinesHoweverLongItTakes() {
        for (int days : List.of(90, 300, 700, 1400, 7300)) {
            assertThat(chart(days).months().size()).isBetween(3, 21);
            assertThat(chart(days).monthX(chart(days).months().get(0))).isEqualTo(CohortChart.NAMES);
        }
    }

    private static CohortChart chart(int days) {
        return new CohortChart(new Cohort(List.of(), 0, List.of(), days));
    }
}
