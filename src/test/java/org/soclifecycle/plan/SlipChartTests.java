package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.soclifecycle.core.ProgramId;
import org.soclifecycle.plan.SlipChart.Dot;

class SlipChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @Test
    void aLevelLineKeepsItsDateAndARisingOneSlips() {
        SlipChart chart = chart(List.of(ahead("M1", 300, 300), ahead("M2", 300, 330)));

        assertThat(ys(chart, 0)).hasSize(3).containsOnly(ys(chart, 0).get(0));
        assertThat(ys(chart, 1).get(1)).isLessThan(ys(chart, 1).get(0));
    }

    @Test
    void carriesWhatIsAheadOnToToday() {
        List<Dot> dots = chart(List.of(ahead("M1", 300))).lines().get(0).dots();

        assertThat(dots).hasSize(2);
        assertThat(dots.get(1).x()).isEqualTo(SlipChart.LEFT + SlipChart.PLOT_WIDTH);
        assertThat(dots.get(1).y()).isEqualTo(dots.get(0).y());
    }

    @Test
    void whatIsReachedEndsOnTheDiagonal() {
        SlipChart chart = chart(List.of(reached("M1", 60), ahead("M2", 300)));

        Dot last = chart.lines().get(0).last();
        SlipChart.Segment diagonal = Objects.requireNonNull(chart.diagonal());
        double along = (double) (last.x() - diagonal.fromX()) / (diagonal.toX() - diagonal.fromX());
        double expected = diagonal.fromY() + along * (diagonal.toY() - diagonal.fromY());
        assertThat((double) last.y()).isBetween(expected - 2, expected + 2);
    }

    @Test
    void keepsTheCodesApartAndInside() {
        List<BoardRow> rows = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            rows.add(ahead("M" + number, 300 + number % 3));
        }
        List<Integer> labels = chart(rows).lines().stream()
                .map(SlipChart.Line::labelY)
                .sorted()
                .toList();
        for (int number = 1; number < labels.size(); number++) {
            assertThat(labels.get(number) - labels.get(number - 1)).isGreaterThanOrEqualTo(14);
        }
        assertThat(labels.get(labels.size() - 1)).isLessThanOrEqualTo(SlipChart.TOP + SlipChart.PLOT_HEIGHT);
    }

    @Test
    void marksOnlyPointsThatCanBeToldApart() {
        List<Foreseen> daily = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            daily.add(new Foreseen(FIRST.plusDays(day), FIRST.plusDays(200 + day), day == 0 ? null : 1));
        }
        SlipChart.Line line = chart(List.of(row("M1", false, daily))).lines().get(0);

        assertThat(line.dots()).hasSize(31);
        assertThat(line.marks()).hasSizeBetween(3, 12).contains(line.dots().get(0), line.last());
    }

    @Test
    void hasNothingToDrawWithoutForecasts() {
        assertThat(SlipChart.of(List.of(row("M1", false, List.of())), TODAY)).isNull();
    }

    @Test
    void drawsAProgrammeThatStartedToday() {
        SlipChart chart = Objects.requireNonNull(SlipChart.of(
                List.of(row("M1", false, List.of(new Foreseen(TODAY, TODAY, null)))), TODAY));
        assertThat(chart.lines().get(0).points())
                .isEqualTo(SlipChart.LEFT + "," + (SlipChart.TOP + SlipChart.PLOT_HEIGHT));
    }

    private static SlipChart chart(List<BoardRow> rows) {
        return Objects.requireNonNull(SlipChart.of(rows, TODAY));
    }

    private static List<Integer> ys(SlipChart chart, int line) {
        return chart.lines().get(line).dots().stream().map(Dot::y).toList();
    }

    /** @param days forecasts made month by month, in days after the first */
    private static BoardRow ahead(String code, int... days) {
        List<Foreseen> forecasts = new ArrayList<>();
        for (int month = 0; month < days.length; month++) {
            forecasts.add(new Foreseen(FIRST.plusMonths(month), FIRST.plusDays(days[month]), null));
        }
        return row(code, false, forecasts);
    }

    private static BoardRow reached(String code, int day) {
        LocalDate date = FIRST.plusDays(day);
        return row(code, true, List.of(new Foreseen(FIRST, date.plusDays(20), null), new Foreseen(date, date, -14)));
    }

    private static BoardRow row(String code, boolean reached, List<Foreseen> forecasts) {
        LocalDate last = forecasts.isEmpty()
                ? FIRST
                : forecasts.get(forecasts.size() - 1).date();
        MilestoneRow milestone = new MilestoneRow(
                ProgramId.random(),
                code,
                "Milestone " + code,
                1,
                FIRST,
                last,
                reached ? last.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC) : null,
                reached ? MilestoneStatus.ACHIEVED : MilestoneStatus.ON_TRACK,
                0,
                false);
        return new BoardRow(milestone, null, false, null, forecasts, true);
    }
}
