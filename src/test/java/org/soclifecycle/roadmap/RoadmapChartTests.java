package org.soclifecycle.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoadmapChartTests {

    private static final LocalDate START = LocalDate.of(2024, 9, 2);

    private static TrackAction action(@Nullable LocalDate start, @Nullable LocalDate end) {
        return new TrackAction("SV-1 Written", "services", "FA14", null, start, end, null, null, null);
    }

    private static Roadmap roadmap(List<TrackAction> actions, List<Checkpoint> checkpoints) {
        Track track = new Track("services", "Services", null, actions, checkpoints, null, null);
        return new Roadmap(List.of(track), List.of(), List.of(), null);
    }

    private static RoadmapChart drawn(Roadmap roadmap, LocalDate today) {
        return Objects.requireNonNull(RoadmapChart.of(roadmap, today));
    }

    @Test
    void nothingIsDrawnWithoutDates() {
        assertThat(RoadmapChart.of(roadmap(List.of(action(null, START)), List.of()), START))
                .isNull();
    }

    @Test
    void aTrackHasALineForItselfAndOneForEachDatedAction() {
        RoadmapChart chart = drawn(
                roadmap(
                        List.of(action(START, START.plusDays(29)), action(START, null)),
                        List.of(new Checkpoint("Rehearsed", "services", START.plusMonths(4), null))),
                START);
        assertThat(chart.lanes()).hasSize(2);
        assertThat(chart.lanes().get(0).marks()).hasSize(1);
        assertThat(chart.lanes().get(1).bar()).isNotNull();
        assertThat(chart.height()).isEqualTo(RoadmapChart.AXIS + 2 * RoadmapChart.LANE);
        assertThat(chart.months()).hasSize(5).first().satisfies(month -> {
            assertThat(month.x()).isEqualTo(RoadmapChart.LEFT);
            assertThat(month.label()).startsWith("Sep");
        });
    }

    @Test
    void anActionThatEndsBeforeItStartsIsNotDrawn() {
        Roadmap roadmap =
                roadmap(List.of(action(START, START.minusDays(1)), action(START, START.plusDays(5))), List.of());
        assertThat(drawn(roadmap, START).lanes()).hasSize(2);
    }

    @Test
    void todayIsShownOnlyWhereItLiesOnTheAxis() {
        Roadmap roadmap = roadmap(List.of(action(START, START.plusDays(5))), List.of());
        assertThat(drawn(roadmap, START).today()).isNotNull();
        assertThat(drawn(roadmap, START.plusYears(2)).today()).isNull();
        assertThat(drawn(roadmap, START.minusYears(2)).today()).isNull();
    }
}
