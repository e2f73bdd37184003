package org.soclifecycle.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.soclifecycle.plan.SlipChart.Dot;
import org.soclifecycle.plan.SlipChart.Line;
import org.soclifecycle.plan.SlipChart.Segment;

/**
 * Where days lie on a slip chart.
 *
 * @param across days on which forecasts were made
 * @param up days that were forecast
 */
record SlipPlot(Scale across, Scale up) {

    private static final int LINE_HEIGHT = 14;
    private static final int ACROSS_ROOM = 64;
    private static final int MANY_DAYS = 500;

    int x(LocalDate day) {
        return SlipChart.LEFT + (int) Math.round(across.of(day));
    }

    int y(LocalDate day) {
        return SlipChart.TOP + SlipChart.PLOT_HEIGHT - (int) Math.round(up.of(day));
    }

    SlipChart chart(List<BoardRow> rows, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (BoardRow row : rows) {
            List<Dot> dots = new ArrayList<>();
            row.forecasts().forEach(one -> dots.add(new Dot(x(one.madeOn()), y(one.date()), one)));
            Foreseen last = row.forecasts().get(row.forecasts().size() - 1);
            if (!row.milestone().isReached() && last.madeOn().isBefore(today)) {
                dots.add(new Dot(x(today), y(last.date()), new Foreseen(today, last.date(), 0)));
            }
            lines.add(
                    new Line(lines.size(), row, dots, dots.get(dots.size() - 1).y()));
        }
        return new SlipChart(
                SlipChart.LEFT + SlipChart.PLOT_WIDTH + SlipChart.RIGHT,
                SlipChart.TOP + SlipChart.PLOT_HEIGHT + SlipChart.BOTTOM,
                across.ticks(this::x, ACROSS_ROOM),
                up.ticks(this::y, LINE_HEIGHT),
                diagonal(),
                spread(lines));
    }

    private @Nullable Segment diagonal() {
        LocalDate from = later(across.first(), up.first());
        LocalDate to = later(across.last(), up.last()).equals(across.last()) ? up.last() : across.last();
        return from.isBefore(to) ? new Segment(x(from), y(from), x(to), y(to)) : null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Days along one side. */
    record Scale(LocalDate first, LocalDate last, int length) {

        double of(LocalDate day) {
            return (double) ChronoUnit.DAYS.between(first, day) * length / ChronoUnit.DAYS.between(first, last);
        }

        /** Quarters, or months where the days are few; only so many have a label as there is room for. */
        List<Gantt.Tick> ticks(ToIntFunction<LocalDate> position, int room) {
            Zoom zoom = ChronoUnit.DAYS.between(first, last) > MANY_DAYS ? Zoom.QUARTER : Zoom.MONTH;
            List<Gantt.Tick> ticks = new ArrayList<>();
            int labelled = -room;
            for (LocalDate mark = zoom.next(zoom.floor(first.minusDays(1)));
                    !mark.isAfter(last);
                    mark = zoom.next(mark)) {
                int offset = (int) Math.round(of(mark));
                boolean fits = offset - labelled >= room;
                labelled = fits ? offset : labelled;
                String label = fits ? zoom.minorLabel(mark) + " " + zoom.majorLabel(mark) : "";
                ticks.add(new Gantt.Tick(position.applyAsInt(mark), 0, label));
            }
            return ticks;
        }
    }

    /** Moves the codes at the ends of lines apart, downwards from the top, and up again where they would leave the chart. */
    static List<Line> spread(List<Line> lines) {
        List<Line> byHeight = new ArrayList<>(
                lines.stream().sorted(Comparator.comparingInt(Line::labelY)).toList());
        int least = SlipChart.TOP;
        for (int number = 0; number < byHeight.size(); number++) {
            Line line = byHeight.get(number);
            int y = Math.max(least, line.labelY());
            byHeight.set(number, new Line(line.style(), line.row(), line.dots(), y));
            least = y + LINE_HEIGHT;
        }
        int most = SlipChart.TOP + SlipChart.PLOT_HEIGHT;
        for (int number = byHeight.size() - 1; number >= 0; number--) {
            Line line = byHeight.get(number);
            int y = Math.min(most, line.labelY());
            byHeight.set(number, new Line(line.style(), line.row(), line.dots(), y));
            most = y - LINE_HEIGHT;
        }
        byHeight.sort(Comparator.comparingInt(Line::style));
        return byHeight;
    }
}
