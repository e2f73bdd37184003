package org.soclifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.soclifecycle.plan.Gantt.Bar;
import org.soclifecycle.plan.Gantt.Tick;
import org.soclifecycle.plan.PlanLine.Kind;
import org.soclifecycle.plan.PlanLine.Stage;

class GanttTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void laysTheLinesOutBelowEachOther() {
        Gantt gantt = of(Zoom.WEEK, task(null, null), task(null, null), task(null, null));

        assertThat(gantt.lanes()).extracting(Gantt.Lane::y).containsExactly(44, 76, 108);
        assertThat(gantt.height()).isEqualTo(140);
    }

    @Test
    void drawsFromTheMiddleOfTheFirstDayToTheMiddleOfTheLast() {
        Gantt gantt = of(Zoom.WEEK, task(days(3, 10), days(10, 17)), task(days(150, 200), null));

        Gantt.Lane lane = gantt.lanes().get(0);
        assertThat(lane.baseline()).isEqualTo(new Bar(25, 49));
        assertThat(lane.forecast()).isEqualTo(new Bar(74, 49));
        assertThat(lane.begin()).isEqualTo(74);
    }

    @Test
    void drawsWhatLastsUpToToday() {
        Gantt gantt = of(
                Zoom.WEEK,
                task(null, null, days(0, 7), new Stretch(START.plusDays(14), null)),
                task(days(150, 200), null));

        assertThat(gantt.lanes().get(0).actual()).containsExactly(new Bar(4, 49), new Bar(102, 112));
        assertThat(gantt.today()).isEqualTo(214);
    }

    @Test
    void keepsVisibleWhatTakesNoTime() {
        Gantt gantt = of(Zoom.QUARTER, task(days(5, 5), null, days(6, 6)));

        assertThat(gantt.lanes().get(0).baseline()).extracting(Bar::width).isEqualTo(3);
        assertThat(gantt.lanes().get(0).actual()).extracting(Bar::width).containsExactly(3);
    }

    @Test
    void fillsTheChartWhereTheDaysAreFew() {
        assertThat(of(Zoom.QUARTER, task(days(0, 40), null)).width()).isEqualTo(940);
        assertThat(of(Zoom.MONTH, task(days(0, 40), null)).width()).isEqualTo(940);
    }

    @Test
    void growsWithTheDaysAndNotBeyond() {
        assertThat(of(Zoom.QUARTER, task(days(0, 7300), null)).width()).isBetween(5400, 5700);
        assertThat(of(Zoom.WEEK, task(days(0, 7300), null)).width()).isBetween(51_000, 51_400);
    }

    @Test
    void marksWeeksMonthsAndQuarters() {
        assertThat(of(Zoom.WEEK, task(days(0, 300), null)).minor())
                .startsWith(new Tick(0, 49, "2 Mar"), new Tick(49, 49, "9 Mar"));
        assertThat(of(Zoom.MONTH, task(days(0, 500), null)).minor())
                .extracting(Tick::label)
                .startsWith("Mar", "Apr", "May");
        assertThat(of(Zoom.QUARTER, task(days(0, 500), null)).minor())
                .extracting(Tick::label)
                .startsWith("Q1", "Q2", "Q3");
        assertThat(of(Zoom.QUARTER, task(days(0, 500), null)).major())
                .extracting(Tick::label)
                .containsExactly("2026", "2027");
    }

    @Test
    void showsTodayOnlyWhereItLies() {
        assertThat(of(Zoom.WEEK, task(days(-300, -250), null)).today()).isNotNull();
        assertThat(of(Zoom.WEEK, task(days(0, 10), null, days(0, 10))).today()).isNull();
    }

    @Test
    void shadesWholeDaysOnHold() {
        PlanView held = new PlanView(START, TODAY, null, List.of(), List.of(), List.of(days(7, 8)));
        assertThat(Gantt.of(List.of(task(days(0, 200), null)), held, Zoom.WEEK).holds())
                .containsExactly(new Bar(49, 14));
    }

    @Test
    void putsTheCodeOfAPointBeforeItAtTheEndOfTheChart() {
        PlanLine early = point(days(5, 5));
        PlanLine last = point(days(300, 300));
        Gantt gantt = of(Zoom.WEEK, early, last);

        assertThat(gantt.lanes().get(0).labelAnchor(gantt.width())).isEqualTo("start");
        Gantt.Lane end = gantt.lanes().get(1);
        assertThat(end.labelAnchor(end.begin() + 10)).isEqualTo("end");
        assertThat(end.labelAt(end.begin() + 10)).isLessThan(end.begin());
    }

    private static Gantt of(Zoom zoom, PlanLine... lines) {
        PlanView plan = new PlanView(START, TODAY, null, List.of(), List.of(), List.of());
        return Gantt.of(Arrays.asList(lines), plan, zoom);
    }

    private static Stretch days(int from, int to) {
        return new Stretch(START.plusDays(from), START.plusDays(to));
    }

    private static PlanLine point(Stretch forecast) {
        PlanDates dates = new PlanDates(null, forecast, null, List.of());
        return new PlanLine(Kind.GATE, "G1", 1, "Gate", "", Stage.AHEAD, dates, false, 0, "", null);
    }

    static PlanLine task(@Nullable Stretch baseline, @Nullable Stretch forecast, Stretch... actual) {
        PlanDates dates = new PlanDates(baseline, forecast, null, List.of(actual));
        Stage stage = actual.length == 0 ? Stage.AHEAD : Stage.DONE;
        return new PlanLine(Kind.TASK, "a/b", 1, "Task", "", stage, dates, false, null, "", null);
    }
}
