package org.soclifecycle.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Days along a chart, in pixels.
 *
 * @param first the day at pixel 0
 * @param last the last day that fits
 * @param dayWidth pixels of a day
 */
record DateAxis(LocalDate first, LocalDate last, double dayWidth) {

    /** Begins and ends with a small mark; wider than the zoom asks for where the days would not fill the chart. */
    static DateAxis of(LocalDate earliest, LocalDate latest, Zoom zoom, int atLeast) {
        LocalDate first = zoom.floor(earliest);
        LocalDate end = zoom.next(zoom.floor(latest));
        long days = ChronoUnit.DAYS.between(first, end);
        return new DateAxis(first, end.minusDays(1), Math.max(zoom.dayWidth(), (double) atLeast / days));
    }

    /** Pixels from the beginning to the morning of a day. */
    int at(LocalDate day) {
        return (int) Math.round(ChronoUnit.DAYS.between(first, day) * dayWidth);
    }

    /** Pixels from the beginning to the middle of a day. */
    int middleOf(LocalDate day) {
        return (int) Math.round((ChronoUnit.DAYS.between(first, day) + 0.5) * dayWidth);
    }

    int width() {
        return at(last.plusDays(1));
    }

    List<Gantt.Tick> minor(Zoom zoom) {
        return ticks(zoom.floor(first), zoom::next, zoom::minorLabel);
    }

    List<Gantt.Tick> major(Zoom zoom) {
        return ticks(zoom.majorFloor(first), zoom::majorNext, zoom::majorLabel);
    }

    private List<Gantt.Tick> ticks(LocalDate begin, UnaryOperator<LocalDate> next, Function<LocalDate, String> label) {
        List<Gantt.Tick> ticks = new ArrayList<>();
        for (LocalDate mark = begin; !mark.isAfter(last); mark = next.apply(mark)) {
            int from = Math.max(0, at(mark));
            int to = Math.min(width(), at(next.apply(mark)));
            ticks.add(new Gantt.Tick(from, to - from, label.apply(mark)));
        }
        return ticks;
    }
}
