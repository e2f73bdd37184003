package org.soclifecycle.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How forecasts moved, in pixels: to the right the day on which a forecast was made, upwards the day that was forecast. A
 * level line keeps its date, a rising one slips; a milestone is reached where its line meets the diagonal.
 *
 * @param made marks of the horizontal axis, from the left edge
 * @param forecast marks of the vertical axis, from the upper edge
 * @param diagonal from and to, x and y each; null where it lies outside
 */
public record SlipChart(
        int width,
        int height,
        List<Gantt.Tick> made,
        List<Gantt.Tick> forecast,
        @Nullable Segment diagonal,
        List<Line> lines) {

    public static final int LEFT = 72;
    public static final int TOP = 12;
    public static final int PLOT_WIDTH = 760;
    public static final int PLOT_HEIGHT = 440;

    static final int RIGHT = 60;
    static final int BOTTOM = 44;
    private static final int LEAST_DAYS = 90;
    private static final int APART = 16;
    private static final int HEADROOM = 30;

    /** A point of a line: a forecast. */
    public record Dot(int x, int y, Foreseen foreseen) {}

    /** From one point to another. */
    public record Segment(int fromX, int fromY, int toX, int toY) {}

    /**
     * One milestone.
     *
     * @param style counts from 0; lines of different styles differ in dash and mark
     * @param labelY where its code stands, away from the others
     */
    public record Line(int style, BoardRow row, List<Dot> dots, int labelY) {

        /** The points as the attribute of a polyline wants them. */
        public String points() {
            StringBuilder points = new StringBuilder();
            dots.forEach(
                    dot -> points.append(dot.x()).append(',').append(dot.y()).append(' '));
            return points.toString().stripTrailing();
        }

        /** The points that are marked: the first, the last, and between them as many as can be told apart. */
        public List<Dot> marks() {
            List<Dot> marks = new ArrayList<>();
            for (Dot dot : dots) {
                boolean apart =
                        marks.isEmpty() || dot.x() - marks.get(marks.size() - 1).x() >= APART;
                if (apart || dot == last()) {
                    marks.add(dot);
                }
            }
            return marks;
        }

        public Dot last() {
            return dots.get(dots.size() - 1);
        }
    }

    /** Draws those of the milestones that have forecasts on record; null when none has. */
    public static @Nullable SlipChart of(List<BoardRow> rows, LocalDate today) {
        List<BoardRow> drawn =
                rows.stream().filter(row -> !row.forecasts().isEmpty()).toList();
        if (drawn.isEmpty()) {
            return null;
        }
        List<LocalDate> made = drawn.stream()
                .flatMap(row -> row.forecasts().stream().map(Foreseen::madeOn))
                .toList();
        List<LocalDate> dates = drawn.stream()
                .flatMap(row -> row.forecasts().stream().map(Foreseen::date))
                .toList();
        LocalDate first = Collections.min(made);
        LocalDate last = Collections.max(List.of(today, Collections.max(made), first.plusDays(LEAST_DAYS)));
        SlipPlot plot = new SlipPlot(
                new SlipPlot.Scale(first, last, PLOT_WIDTH),
                new SlipPlot.Scale(
                        Collections.min(dates), Collections.max(dates).plusDays(HEADROOM), PLOT_HEIGHT));
        return plot.chart(drawn, today);
    }
}
